import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** A Word file with all changes accepted and with all rejected; null where LibreOffice gave none. */
export interface Settled {
  readonly accepted: Uint8Array | null;
  readonly rejected: Uint8Array | null;
}

const BATCH = 10;
const BATCH_MS = 120_000;
/** What LibreOffice calls the two commands, and the folder that takes what they give. */
const COMMANDS = { accepted: 'AcceptAllTrackedChanges', rejected: 'RejectAllTrackedChanges' } as const;

/** Whether LibreOffice is installed. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Opens Word files in LibreOffice, settles their tracked changes and writes them as Word files again. */
export async function settledByLibreOffice(files: readonly Uint8Array[]): Promise<Settled[]> {
  const folder = mkdtempSync(join(tmpdir(), 'biennium-redlines-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    // The first start lays out the profile; a macro that stands there before is overwritten.
    await office([profile, '--terminate_after_init']);
    writeMacro(join(folder, 'profile', 'user', 'basic', 'Standard'));
    const settled: Settled[] = [];
    for (let start = 0; start < files.length; start += BATCH) {
      const batch = join(folder, `batch-${start}`);
      for (const how of Object.keys(COMMANDS)) mkdirSync(join(batch, how), { recursive: true });
      const some = files.slice(start, start + BATCH);
      for (const [index, bytes] of some.entries()) writeFileSync(join(batch, `${index}.docx`), bytes);
      await office([profile, `macro:///Standard.Redlines.Settle("${batch}", ${some.length})`]);
      const written = (how: keyof Settled, index: number) => {
        const path = join(batch, how, `${index}.docx`);
        return existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
      };
      settled.push(
        ...some.map((_, index) => ({
          accepted: written('accepted', index),
          rejected: written('rejected', index),
        })),
      );
    }
    return settled;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One start of LibreOffice; a document on which it does not end leaves its batch unfinished. */
async function office(words: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)('soffice', ['--headless', '--norestore', ...words], { timeout: BATCH_MS });
  } catch (error) {
    if ((error as { killed?: boolean }).killed !== true) throw error;
  }
}

function writeMacro(library: string): void {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  writeFileSync(
    join(library, 'script.xlb'),
    `${head}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Redlines"/>
</library:library>`,
  );
  writeFileSync(
    join(library, 'Redlines.xba'),
    `${head}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Redlines" script:language="StarBasic">
${MACRO.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}
</script:module>`,
  );
}

const MACRO = `
Sub Settle(folder As String, count As Integer)
  For index = 0 To count - 1
${Object.entries(COMMANDS)
  .map(([how, command]) => `    SettleOne folder, index & ".docx", ".uno:${command}", "${how}"`)
  .join('\n')}
  Next index
End Sub

Sub SettleOne(folder As String, name As String, command As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(folder & "/" & name), "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  Dim none() As New com.sun.star.beans.PropertyValue
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, none())
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  document.storeToURL(ConvertToURL(folder & "/" & target & "/" & name), filter())
  document.close(True)
End Sub`;
