import { readFile as bytesOf } from 'node:fs/promises';
import type { Issue } from '@biennium/core';
import { type FileReading, readFile } from '../commands/read-file.ts';
import { refusal } from '../commands/refusal.ts';
import { done, type Result, refused } from '../commands/result.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { optionsFromWords } from './options.ts';
import { type Shown, stages } from './stages/stages.ts';

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
  let next = reading(files[0] as string);
  for (const [index, file] of files.entries()) {
    const current = await next;
    const following = files[index + 1];
    if (following !== undefined) next = reading(following);
    for (const shown of shownOf(current, stage.shown)) {
      if (shown.issues.some(({ severity }) => severity === 'error')) status = exitStatus.doneWithErrors;
      const text = values.json
        ? `${JSON.stringify({ file, value: shown.value, issues: shown.issues })}\n`
        : stage.readable(file, shown, current, console);
      await console.result(text);
    }
  }
  return done(status);
}

/** Reads a file of the disk; one that cannot be opened is an issue like any other. */
async function reading(path: string): Promise<FileReading> {
  try {
    return await readFile(await bytesOf(path), path);
  } catch (error) {
    const issue = unopened(error as NodeJS.ErrnoException);
    if (!issue) throw error;
    return {
      file: { name: path, format: null, bytes: 0, sha256: '' },
      source: null,
      issues: [issue],
      readings: [],
    };
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'The file may not be read.',
  EPERM: 'The file may not be read.',
  ERR_FS_FILE_TOO_LARGE: 'The file is too large.',
};

/** The issue of a file that the system would not open; null when `error` is no answer of the system. */
function unopened({ code, syscall }: NodeJS.ErrnoException): Issue | null {
  if (code === undefined || (syscall === undefined && !(code in reasons))) return null;
  const message = reasons[code] ?? `The file could not be opened (${code}).`;
  return { code: 'document/unreadable', severity: 'error', message, span: null, rule: null };
}

function shownOf(reading: FileReading, shown: (reading: FileReading) => Shown[]): Shown[] {
  return reading.source === null ? [{ value: null, issues: reading.issues }] : shown(reading);
}
