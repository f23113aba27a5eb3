import { access, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Instrument } from '@biennium/core';
import { redlineInstruments } from '../commands/redline-instruments.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { BoundedReading } from './bounded-reading.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { optionsFromWords } from './options.ts';
import { notWritten, wrong } from './wrong.ts';

const options = {
  out: { type: 'string' },
  author: { type: 'string', default: 'Biennium' },
  date: { type: 'string' },
} as const;

/** How long a name may be in a Word file's list of authors. */
const LONGEST_AUTHOR = 200;

/** `biennium redline OLD NEW --out FILE.docx [--author NAME] [--date INSTANT]` */
export async function redline(words: string[], console: Console): Promise<Result<ExitStatus>> {
  const given = optionsFromWords(words, options);
  if (!given.done) return given;
  const { values, positionals } = given.value;
  const [old, next, ...more] = positionals;
  if (old === undefined || next === undefined || more.length > 0)
    return wrong('Name two files, the old text first.');
  if (!values.out) return wrong('Say with --out which file to write.');
  const out = resolve(values.out);
  if ((await isSameFile(old, out)) || (await isSameFile(next, out)))
    return wrong(`${values.out} would be written over itself.`);
  const author = values.author.trim();
  if (author === '' || author.length > LONGEST_AUTHOR)
    return wrong(`--author is a name of up to ${LONGEST_AUTHOR} characters.`);
  const at = instantOf(values.date);
  if (at === null) return wrong('--date is a day or an instant: 2024-11-18, 2024-11-18T09:00:00Z.');

  const reading = new BoundedReading();
  const both = [
    await instrumentOf(old, reading, console),
    await instrumentOf(next, reading, console),
  ] as const;
  await reading.close();
  const [from, to] = both;
  if (from === null || to === null) return done(exitStatus.doneWithErrors);
  const { content, issues } = await redlineInstruments(from, to, { author, at });
  for (const { message, severity, code } of issues)
    console.aside(`biennium: ${severity}: ${message} [${code}]\n`);
  if (content === null) return done(exitStatus.doneWithErrors);
  try {
    await access(dirname(out));
    await writeFile(out, content);
  } catch (error) {
    return refused(notWritten(values.out, error));
  }
  await console.result(`${values.out}\n`);
  return done(exitStatus.done);
}

/** Whether two paths lead to one file, be it by a link. */
async function isSameFile(path: string, other: string): Promise<boolean> {
  if (resolve(path) === resolve(other)) return true;
  const [a, b] = await Promise.all([path, other].map((each) => stat(each).catch(() => null)));
  return a != null && b != null && a.dev === b.dev && a.ino === b.ino;
}

/** The first resolution of a file; what else it holds, and what was noticed as an error, is told. */
async function instrumentOf(
  file: string,
  reading: BoundedReading,
  console: Console,
): Promise<Instrument | null> {
  const { readings, issues } = await reading.path(file);
  const [first, ...others] = readings;
  if (!first) {
    console.aside(`biennium: ${file}: ${issues[0]?.message ?? 'nothing to read'}\n`);
    return null;
  }
  if (others.length > 0) {
    console.aside(`biennium: ${file}: holds ${readings.length} resolutions; the first is taken\n`);
  }
  for (const { severity, message, code } of first.issues) {
    if (severity === 'error') console.aside(`biennium: ${file}: ${message} [${code}]\n`);
  }
  return first.value;
}

/** An instant in ISO 8601, to the second; now where none is given, `null` where it is none. */
function instantOf(words: string | undefined): string | null {
  if (words !== undefined && !/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/.test(words)) return null;
  const instant = words === undefined ? new Date() : new Date(words);
  return Number.isNaN(instant.getTime()) ? null : `${instant.toISOString().slice(0, 19)}Z`;
}
