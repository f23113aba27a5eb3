import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  discoveredLineages,
  type Instrument,
  instrumentsFromSource,
  lineageFromInstruments,
  originsOfWords,
  type Paragraph,
  sharesOfOrigins,
  summaryOfInstrument,
} from '@biennium/core';
import { readDocument } from '@biennium/documents';
import { commandOption } from './command-option.ts';
import { chance, editedText } from './edited-paragraphs.ts';

/*
 * How long it takes to know where each word came into a lineage, once the lineage is known.
 *
 *   npm run bench -- origins                     the founding lineage, and lineages of seven made of each of its texts
 *   npm run bench -- origins --files DIR         the lineages of a folder, and lineages of seven made of its texts
 */

const MEMBERS = 7;
/** Texts that are too short tell nothing about time. */
const LEAST_PARAGRAPHS = 20;
/** Of the paragraphs, so many are edited from one member to the next. */
const EDITED = 0.5;

interface Timed {
  readonly members: number;
  readonly paragraphs: number;
  readonly ms: number;
  /** Of the words of the last one, those that the first one had. */
  readonly first: number;
}

const folder = commandOption('files') ?? fileURLToPath(new URL('../../../../corpus', import.meta.url));
const instruments = await instrumentsOf(folder);
const long = instruments.filter(
  ({ preamble, operative }) => preamble.length + operative.length >= LEAST_PARAGRAPHS,
);

process.stdout.write(
  '| lineages | count | members | paragraphs of the last | median ms of processor time | 95 % | words of the first in the last |\n|---|---|---|---|---|---|---|\n',
);
row('found in the folder', realLineages().map(timed));
row(
  'made by editing',
  long.map((instrument, index) => timed(madeLineage(instrument, index + 1))),
);

function row(name: string, figures: readonly Timed[]): void {
  const times = figures.map(({ ms }) => ms).sort((a, b) => a - b);
  const mean = (of: (figure: Timed) => number): number =>
    figures.reduce((sum, figure) => sum + of(figure), 0) / figures.length;
  const cells = [
    name,
    figures.length,
    mean(({ members }) => members).toFixed(1),
    mean(({ paragraphs }) => paragraphs).toFixed(0),
    times[times.length >> 1]?.toFixed(1),
    times[Math.floor(times.length * 0.95)]?.toFixed(1),
    mean(({ first }) => first).toFixed(2),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

/** The second of three runs by processor time: the first one also warms the engine up. */
function timed(members: readonly Instrument[]): Timed {
  const lineage = lineageFromInstruments(
    members.map((instrument, index) => ({ file: String(index), instrument })),
  ).value;
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    originsOfWords(members, lineage);
    const used = process.cpuUsage(before);
    return (used.user + used.system) / 1000;
  });
  const origins = originsOfWords(members, lineage);
  return {
    members: members.length,
    paragraphs: origins.length,
    ms: times.sort((a, b) => a - b)[1] as number,
    first: sharesOfOrigins(origins).find(({ instrument }) => instrument === 0)?.share ?? 0,
  };
}

function realLineages(): Instrument[][] {
  const byId = new Map(instruments.map((instrument, index) => [String(index), instrument]));
  const summaries = [...byId].map(([id, instrument]) => summaryOfInstrument(instrument, id));
  return discoveredLineages(summaries).map(({ members }) =>
    members.map(({ id }) => byId.get(id) as Instrument),
  );
}

/** A text and six that follow it, each with half of the paragraphs of the one before edited, one left out and one put in. */
function madeLineage(first: Instrument, seed: number): Instrument[] {
  const random = chance(seed);
  const words = first.operative.flatMap(({ text }) => text.split(' '));
  const lineage = [first];
  const edited = (paragraph: Paragraph): Paragraph =>
    random() < EDITED
      ? { ...paragraph, text: editedText(paragraph.text, 8, words, random), notes: [], italics: [] }
      : paragraph;
  while (lineage.length < MEMBERS) {
    const { preamble, operative, ...rest } = lineage.at(-1) as Instrument;
    const next = operative.map(edited);
    const left = Math.floor(random() * next.length);
    const put = {
      ...(next[left] as Paragraph),
      text: editedText(next[left]?.text ?? '', 1.2, words, random),
    };
    next.splice(left, 1);
    next.splice(Math.floor(random() * next.length), 0, { ...put, notes: [], italics: [], subparagraphs: [] });
    const renumbered = next.map((each, index) => ({
      ...each,
      number: `${index + 1}`,
      address: `OP${index + 1}`,
    }));
    lineage.push({ ...rest, preamble: preamble.map(edited), operative: renumbered });
  }
  return lineage;
}

async function instrumentsOf(from: string): Promise<Instrument[]> {
  const read: Instrument[] = [];
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:xml|txt)$/.test(name) || name.includes('expected')) continue;
    const { value } = await readDocument(new Uint8Array(readFileSync(join(from, name))), name);
    for (const answer of value ? instrumentsFromSource(value) : []) read.push(answer.value);
  }
  return read;
}
