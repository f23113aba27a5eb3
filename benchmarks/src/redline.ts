import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  alignedParagraphs,
  changesOfRedline,
  type FlatParagraph,
  flatParagraph,
  type Instrument,
  instrumentsFromSource,
  redlineOfTexts,
} from '@biennium/core';
import { readDocument } from '@biennium/documents';
import { commandOption } from './command-option.ts';
import { chance, editedText } from './edited-paragraphs.ts';
import { plainWordDiff } from './plain-word-diff.ts';

/*
 * What a redline of a changed paragraph costs, whether it gives back both texts, how many changes it marks and how often it cuts
 * a word; beside a plain word diff in the same run.
 *
 *   npm run bench -- redline                 paragraphs of the founding texts, and edited ones
 *   npm run bench -- redline --files DIR     paragraphs of a folder of resolutions, and edited ones
 */

const PAIRS = 10_000;
const CORPUS = fileURLToPath(new URL('../../../../corpus', import.meta.url));

interface ChangedPair {
  readonly old: string;
  readonly new: string;
}

const instruments = await instrumentsOf(commandOption('files') ?? CORPUS);
const successive = changedPairs(successors(instruments));
const alike = changedPairs(everyTwo(instruments)).slice(0, PAIRS - successive.length);
const edited = editedPairs(instruments, PAIRS - successive.length - alike.length);

line([
  'pairs',
  'how many',
  'µs a pair',
  'plain µs',
  'ratio',
  'back exactly',
  'changes',
  'plain',
  'cut words',
]);
line(Array.from({ length: 9 }, () => '---'));
measure('successive resolutions', successive);
measure('alike in other resolutions', alike);
measure('edited by chance', edited);
measure('all', [...successive, ...alike, ...edited]);

process.stdout.write('\n');
line(['long texts', 'words', 'ms', 'changes']);
line(Array.from({ length: 4 }, () => '---'));
const long = longText(instruments, 5000, 0);
measureLong('every eighth word edited', long, editedText(long, 8, long.split(' '), chance(3)));
measureLong(
  'nothing in common',
  long,
  long.replaceAll(/\p{L}/gu, (letter) => (letter < 'n' ? 'q' : 'z') + letter),
);
measureLong('other words of the same kind', long, longText(instruments, 5000, 7));

function measure(name: string, pairs: readonly ChangedPair[]): void {
  if (pairs.length === 0) return;
  const [own] = processorTime(pairs, ({ old, new: fresh }) => redlineOfTexts(old, fresh));
  let back = 0;
  let changes = 0;
  let cuts = 0;
  let edges = 0;
  for (const { old, new: fresh } of pairs) {
    const redline = redlineOfTexts(old, fresh);
    changes += changesOfRedline(redline).length;
    let [oldBack, newBack] = ['', ''];
    for (const run of redline.runs) {
      const [a, b] = [old.slice(run.old.start, run.old.end), fresh.slice(run.new.start, run.new.end)];
      oldBack += a;
      newBack += b;
      edges += 1;
      cuts += Number(cutsWord(old, run.old.start, a) || cutsWord(fresh, run.new.start, b));
    }
    back += Number(oldBack === old && newBack === fresh);
  }
  const [plain, diffs] = processorTime(pairs, ({ old, new: fresh }) => plainWordDiff(old, fresh));
  const plainChanges = diffs.flatMap((runs) =>
    runs.filter(({ kind }, at) => kind !== 'kept' && (at === 0 || runs[at - 1]?.kind === 'kept')),
  ).length;
  line([
    name,
    String(pairs.length),
    own.toFixed(0),
    plain.toFixed(0),
    (own / plain).toFixed(2),
    `${((100 * back) / pairs.length).toFixed(2)} %`,
    (changes / pairs.length).toFixed(2),
    (plainChanges / pairs.length).toFixed(2),
    `${((100 * cuts) / edges).toFixed(2)} %`,
  ]);
}

/** Microseconds of processor time for each, after a warm-up, and what came out. */
function processorTime<T>(
  pairs: readonly ChangedPair[],
  work: (pair: ChangedPair) => T,
): readonly [number, readonly T[]] {
  for (let at = 0; at < 2000; at++) work(pairs[at % pairs.length] as ChangedPair);
  const before = process.cpuUsage();
  const results = pairs.map(work);
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / pairs.length, results];
}

function cutsWord(text: string, at: number, run: string): boolean {
  return run !== '' && at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

function measureLong(name: string, old: string, fresh: string): void {
  redlineOfTexts(old, fresh);
  const start = performance.now();
  const redline = redlineOfTexts(old, fresh);
  const ms = performance.now() - start;
  const words = `${old.split(/\s+/).length} × ${fresh.split(/\s+/).length}`;
  line([name, words, ms.toFixed(1), String(changesOfRedline(redline).length)]);
}

function line(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

async function instrumentsOf(folder: string): Promise<Instrument[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xml|txt)$/.test(name) && !name.includes('expected'))
    .sort();
  const read: Instrument[] = [];
  for (const name of names) {
    const { value } = await readDocument(new Uint8Array(readFileSync(join(folder, name))), name);
    if (value) read.push(...instrumentsFromSource(value).map((answer) => answer.value));
  }
  return read;
}

/** Two and two of one title and one language, in the order of their sessions. */
function successors(all: readonly Instrument[]): (readonly [Instrument, Instrument])[] {
  const groups = new Map<string, Instrument[]>();
  for (const each of all) {
    const name = `${each.language} ${each.title?.replace(/^\S+\.\s/, '').toLowerCase()}`;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const inOrder = group.sort((a, b) => (a.session ?? 0) - (b.session ?? 0));
    return inOrder.slice(1).map((next, at) => [inOrder[at] as Instrument, next] as const);
  });
}

function everyTwo(all: readonly Instrument[]): (readonly [Instrument, Instrument])[] {
  return all.flatMap((old, at) =>
    all.slice(at + 1).flatMap((next) => (next.language === old.language ? [[old, next] as const] : [])),
  );
}

function changedPairs(twos: readonly (readonly [Instrument, Instrument])[]): ChangedPair[] {
  return twos.flatMap(([old, next]) => {
    const [from, to] = [paragraphsOf(old), paragraphsOf(next)];
    const words = (side: readonly FlatParagraph[], places: readonly number[]) =>
      places.map((place) => side[place]?.text).join('\n');
    return alignedParagraphs(from, to)
      .filter((group) => group.reworded && group.old.length > 0 && group.new.length > 0)
      .map((group) => ({ old: words(from, group.old), new: words(to, group.new) }));
  });
}

function editedPairs(all: readonly Instrument[], count: number): ChangedPair[] {
  const texts = all.flatMap((each) => paragraphsOf(each).map(({ text }) => text));
  const words = texts.flatMap((text) => text.split(/\s+/));
  const random = chance(5);
  const pairs: ChangedPair[] = [];
  for (let at = 0; pairs.length < count; at++) {
    const old = texts[at % texts.length] as string;
    const fresh = editedText(old, 12, words, random);
    if (fresh !== old) pairs.push({ old, new: fresh });
  }
  return pairs;
}

function longText(all: readonly Instrument[], words: number, from: number): string {
  const texts = all.flatMap((each) => paragraphsOf(each).map(({ text }) => text));
  const long: string[] = [];
  for (let at = from; long.length < words; at += 13) {
    long.push(...(texts[at % texts.length] as string).split(/\s+/));
  }
  return long.slice(0, words).join(' ');
}

function paragraphsOf({ preamble, operative }: Instrument): FlatParagraph[] {
  return [...preamble, ...operative].map(flatParagraph);
}
