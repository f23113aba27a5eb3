import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  comparisonOfInstruments,
  type Instrument,
  instrumentsFromSource,
  type Subparagraph,
} from '@biennium/core';
import { docxFromComparison, readDocument } from '@biennium/documents';
import { commandOption } from './command-option.ts';
import { editedInstrument } from './edited-instrument.ts';
import { chance } from './edited-paragraphs.ts';
import { hasLibreOffice, settledByLibreOffice } from './libreoffice.ts';
import { madeAttribution } from './made-attribution.ts';
import { readingsOfFolder } from './readings-of-folder.ts';

/*
 * Word files with the new text as tracked changes over the old one: what comes out when all changes are accepted, and when all are
 * rejected, held against the two texts word for word. The file itself is read by our own reader, the settled files are made
 * by LibreOffice where it is installed. Every second file has its changes in the names of several, word by word.
 *
 *   npm run redlines                          the founding texts against each other, and edited ones
 *   npm run redlines -- --files DIR           resolutions of a folder: successive ones of a title, then edited and unlike ones
 *   npm run redlines -- --files DIR --count N
 *   npm run redlines -- --out DIR             keeps the files, to be looked at
 */

interface Pair {
  readonly what: string;
  readonly old: Instrument;
  readonly new: Instrument;
}

const CORPUS = fileURLToPath(new URL('../../../../corpus', import.meta.url));
const folder = commandOption('files') ?? CORPUS;
if (!existsSync(folder)) process.stdout.write(`redlines: not run, there is no folder ${folder}\n`);
else await measure(await pairsOf(folder, Number(commandOption('count') ?? 60)));

async function measure(pairs: readonly Pair[]): Promise<void> {
  const started = performance.now();
  const files: Uint8Array[] = [];
  const random = chance(11);
  for (const [index, pair] of pairs.entries()) {
    const { value } = comparisonOfInstruments(pair.old, pair.new);
    const several = index % 2 === 1 ? { attribution: madeAttribution(value, random) } : {};
    const by = { author: 'Drafter', at: '2026-11-21T09:00:00Z', language: pair.new.language, ...several };
    files.push(await docxFromComparison(value, by));
  }
  const out = commandOption('out');
  if (out) {
    mkdirSync(out, { recursive: true });
    for (const [index, file] of files.entries()) writeFileSync(join(out, `${index + 1}.docx`), file);
  }
  const milliseconds = (performance.now() - started) / pairs.length;
  process.stdout.write(`${pairs.length} redlines, ${milliseconds.toFixed(0)} ms each\n`);
  const read = await Promise.all(files.map(readText));
  report('read by our own reader, accepted', pairs, read, 'new');
  if (!hasLibreOffice()) {
    process.stdout.write('LibreOffice: not run, it is not installed\n');
    return;
  }
  const settled = await settledByLibreOffice(files);
  report(
    'LibreOffice, accept-all',
    pairs,
    await Promise.all(settled.map(({ accepted }) => readText(accepted))),
    'new',
  );
  report(
    'LibreOffice, reject-all',
    pairs,
    await Promise.all(settled.map(({ rejected }) => readText(rejected))),
    'old',
  );
}

function report(
  what: string,
  pairs: readonly Pair[],
  texts: readonly (readonly string[])[],
  side: 'old' | 'new',
): void {
  const missed: string[] = [];
  pairs.forEach((pair, index) => {
    const want = linesOf(pair[side]);
    const got = texts[index] ?? [];
    if (JSON.stringify(want) === JSON.stringify(got)) return;
    const at = want.findIndex((line, place) => line !== got[place]);
    const place = at < 0 ? want.length : at;
    missed.push(`  ${index + 1}: ${pair.what}\n    - ${want[place] ?? ''}\n    + ${got[place] ?? ''}\n`);
  });
  process.stdout.write(`${what}: exact ${pairs.length - missed.length}/${pairs.length}\n${missed.join('')}`);
}

async function readText(bytes: Uint8Array | null): Promise<string[]> {
  const { value } = bytes ? await readDocument(bytes, 'redline.docx') : { value: null };
  const [answer] = value ? instrumentsFromSource(value) : [];
  return answer ? linesOf(answer.value) : [];
}

/** What an instrument says, line by line: numbers, opening phrases, words, calls of notes; notes; headings and annexes. */
function linesOf(instrument: Instrument): string[] {
  const { front, preamble, operative, notes, headings, annexes, closing, enactingFormula } = instrument;
  const calls = (some: readonly { marker: string; at: number }[]) =>
    some.map(({ marker, at }) => ` [${marker} at ${at}]`).join('');
  const part = (each: Subparagraph): string[] => [
    `${each.marker} ${each.text}${calls(each.notes)}`,
    ...each.subparagraphs.flatMap(part),
    ...(each.wrapUp ? [`${each.wrapUp.text}${calls(each.wrapUp.notes)}`] : []),
  ];
  const lines = [
    // The head of the page is set in two columns: its words count, not their lines.
    front
      .flatMap(({ text }) => text.split(/\s+/))
      .sort()
      .join(' '),
    enactingFormula ?? '',
    ...[...preamble, ...operative]
      .sort((a, b) => a.span.start - b.span.start)
      .flatMap((each) => [
        `${each.number ?? ''} ${each.text} ${each.openingPhrase ? `<${each.openingPhrase}>` : ''}${calls(each.notes)}`,
        ...each.subparagraphs.flatMap(part),
        ...(each.wrapUp ? [`${each.wrapUp.text}${calls(each.wrapUp.notes)}`] : []),
      ]),
    ...headings.map(({ before, text }) => `heading before ${before}: ${text}`),
    ...notes.map(({ marker, text }) => `note ${marker} ${text}`),
    ...closing.map(({ text }) => text),
    ...annexes.flatMap(({ label, title: name, paragraphs }) => [
      `${label}: ${name ?? ''}`,
      ...paragraphs.map(({ text, notes: own }) => `${text}${calls(own)}`),
    ]),
  ];
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}

/** Pairs of texts of one language: successors of one title, edited texts, texts of different titles, as many of each as there are. */
async function pairsOf(from: string, count: number): Promise<Pair[]> {
  const all = await readingsOfFolder(from, from === CORPUS ? '.txt' : '.xml');
  const readings = all.filter(({ name }) => !name.startsWith('expected'));
  const named = readings.flatMap(({ name, instruments }) => instruments.map((value) => ({ name, value })));
  const random = chance(7);
  const words = named
    .flatMap(({ value }) => value.preamble.flatMap(({ text }) => text.split(' ')))
    .slice(0, 2000);
  const kinds: Pair[][] = [[], [], []];
  for (const [index, a] of named.entries()) {
    const later = named.slice(index + 1).filter(({ value }) => value.language === a.value.language);
    const same = later.find(({ value }) => titleOf(value) === titleOf(a.value));
    if (same) kinds[0]?.push({ what: `${a.name} → ${same.name}`, old: a.value, new: same.value });
    for (let made = 1; (made - 1) * named.length < count; made += 1) {
      const next = editedInstrument(a.value, words, random);
      kinds[1]?.push({ what: `${a.name}, edited (${made})`, old: a.value, new: next });
    }
    const other = later.find(({ value }) => titleOf(value) !== titleOf(a.value));
    if (other) kinds[2]?.push({ what: `${a.name} → ${other.name}`, old: a.value, new: other.value });
    if (other) kinds[2]?.push({ what: `${other.name} → ${a.name}`, old: other.value, new: a.value });
  }
  const [successive = [], edited = [], unlike = []] = kinds;
  const room = Math.max(0, count - successive.length);
  return [
    ...successive,
    ...edited.slice(0, Math.ceil(room / 2)),
    ...unlike,
    ...edited.slice(Math.ceil(room / 2)),
  ].slice(0, count);
}

/** A title without its number, so that successors have the same. */
function titleOf({ title, language }: Instrument): string {
  return `${language} ${(title ?? '')
    .replace(/^[\d/. -]+/, '')
    .toLowerCase()
    .trim()}`;
}
