import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exportForms, exportInstrument, exportProfiles, stemOf } from '../commands/export-instrument.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { BoundedReading } from './bounded-reading.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { optionsFromWords } from './options.ts';
import { notWritten, wrong } from './wrong.ts';

const options = {
  as: { type: 'string' },
  out: { type: 'string' },
  profile: { type: 'string', default: 'guideline' },
} as const;

/** `biennium export FILE... --as FORM --out DIR [--profile guideline|unxml]` */
export async function exportFiles(words: string[], console: Console): Promise<Result<ExitStatus>> {
  const given = optionsFromWords(words, options);
  if (!given.done) return given;
  const { values, positionals: files } = given.value;
  const form = exportForms.find((each) => each === values.as);
  if (!form) return wrong(`Say with --as what to write: ${exportForms.join(', ')}.`);
  const profile = exportProfiles.find((each) => each === values.profile);
  if (!profile) return wrong(`There are these profiles: ${exportProfiles.join(', ')}.`);
  if (!values.out) return wrong('Say with --out in which folder to write.');
  if (files.length === 0) return wrong('Name at least one file.');

  const folder = resolve(values.out);
  const untouchable = new Set(files.map((file) => resolve(file)));
  const taken = new Set<string>();
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return refused(notWritten(folder, error));
  }
  let status: ExitStatus = exitStatus.done;
  const reading = new BoundedReading();
  for (const file of files) {
    const { readings, issues, source } = await reading.path(file);
    const noticed = [...issues, ...readings.flatMap((each) => each.issues)];
    if (noticed.some(({ severity }) => severity === 'error')) status = exitStatus.doneWithErrors;
    if (source === null) console.aside(`biennium: ${file}: ${issues[0]?.message ?? 'nothing to read'}\n`);
    for (const { value } of readings) {
      const { name, content } = await exportInstrument(value, form, profile, stemOf(file));
      const path = freeName(folder, name, taken);
      if (untouchable.has(path)) return wrong(`${path} would be written over itself: name another folder.`);
      try {
        await writeFile(path, content);
      } catch (error) {
        return refused(notWritten(path, error));
      }
      await console.result(`${join(values.out, path.slice(folder.length + 1))}\n`);
    }
  }
  await reading.close();
  return done(status);
}

/** A name that no other instrument of this call was written under. */
function freeName(folder: string, name: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : name.replace(/(\.[^.]+)$/, `-${count}$1`);
    if (taken.has(numbered)) continue;
    taken.add(numbered);
    return join(folder, numbered);
  }
}
