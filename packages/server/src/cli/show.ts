import type { FileReading } from '../commands/read-file.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { BoundedReading } from './bounded-reading.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { optionsFromWords } from './options.ts';
import type { Shown } from './stages/stage.ts';
import { stages } from './stages/stages.ts';

/** `biennium show STAGE FILE... [--json]` */
export async function show(words: string[], console: Console): Promise<Result<ExitStatus>> {
  const options = optionsFromWords(words, { json: { type: 'boolean', default: false } });
  if (!options.done) return options;
  const { values, positionals } = options.value;
  const [stageName, ...files] = positionals;
  const stage = stageName !== undefined && Object.hasOwn(stages, stageName) ? stages[stageName] : undefined;
  if (!stage) {
    const known = Object.keys(stages).join(', ');
    return refused(refusal('usage/invalid', `Say which stage to show: ${known}.`));
  }
  if (files.length === 0) return refused(refusal('usage/invalid', 'Name at least one file.'));

  let status: ExitStatus = exitStatus.done;
  const reading = new BoundedReading();
  let next = reading.path(files[0] as string);
  for (const [index, file] of files.entries()) {
    const current = await next;
    const following = files[index + 1];
    if (following !== undefined) next = reading.path(following);
    for (const shown of shownOf(current, stage.shown)) {
      if (shown.issues.some(({ severity }) => severity === 'error')) status = exitStatus.doneWithErrors;
      const text = values.json
        ? `${JSON.stringify({ file, value: shown.value, issues: shown.issues })}\n`
        : stage.readable(file, shown, current, console);
      await console.result(text);
    }
  }
  await reading.close();
  return done(status);
}

function shownOf(reading: FileReading, shown: (reading: FileReading) => Shown[]): Shown[] {
  return reading.source === null ? [{ value: null, issues: reading.issues }] : shown(reading);
}
