import type { FileReading } from '../commands/read-file.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { BoundedReading } from './bounded-reading.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { optionsFromWords } from './options.ts';
import type { GivenFile, SequenceStage } from './stages/sequence-stage.ts';
import type { Shown, Stage } from './stages/stage.ts';
import { sequenceStages, stages } from './stages/stages.ts';

/** `biennium show STAGE FILE... [--json]` */
export async function show(words: string[], console: Console): Promise<Result<ExitStatus>> {
  const options = optionsFromWords(words, { json: { type: 'boolean', default: false } });
  if (!options.done) return options;
  const { values, positionals } = options.value;
  const [stageName, ...files] = positionals;
  const stage = stageName === undefined ? undefined : named(stages, stageName);
  const sequence = stageName === undefined ? undefined : named(sequenceStages, stageName);
  if (!stage && !sequence) {
    const known = Object.keys({ ...stages, ...sequenceStages }).join(', ');
    return refused(refusal('usage/invalid', `Say which stage to show: ${known}.`));
  }
  if (files.length === 0) return refused(refusal('usage/invalid', 'Name at least one file.'));
  return done(
    stage
      ? await showEach(stage, files, values.json, console)
      : await showAll(sequence as SequenceStage, files, values.json, console),
  );
}

/** A value for each file, told as soon as it is read. */
async function showEach(stage: Stage, files: string[], json: boolean, console: Console): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  const reading = new BoundedReading();
  let next = reading.path(files[0] as string);
  for (const [index, file] of files.entries()) {
    const current = await next;
    const following = files[index + 1];
    if (following !== undefined) next = reading.path(following);
    for (const shown of shownOf(current, stage.shown)) {
      if (hasError(shown)) status = exitStatus.doneWithErrors;
      const text = json
        ? `${JSON.stringify({ file, value: shown.value, issues: shown.issues })}\n`
        : stage.readable(file, shown, current, console);
      await console.result(text);
    }
  }
  await reading.close();
  return status;
}

/** One value of all files in their order. */
async function showAll(
  stage: SequenceStage,
  files: string[],
  json: boolean,
  console: Console,
): Promise<ExitStatus> {
  const reading = new BoundedReading();
  const given: GivenFile[] = [];
  for (const file of files) given.push({ file, reading: await reading.path(file) });
  await reading.close();
  const shown = stage.shown(given);
  await console.result(json ? `${JSON.stringify(shown)}\n` : stage.readable(shown, console, given));
  return hasError(shown) ? exitStatus.doneWithErrors : exitStatus.done;
}

function hasError({ issues }: Shown): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function named<T>(known: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

function shownOf(reading: FileReading, shown: (reading: FileReading) => Shown[]): Shown[] {
  return reading.source === null ? [{ value: null, issues: reading.issues }] : shown(reading);
}
