import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DistinctTexts, discoveredLineages, type InstrumentSummary, nearDuplicates } from '@biennium/core';
import { commandOption } from './command-option.ts';
import { chance, editedText, realParagraphs } from './edited-paragraphs.ts';
import { madeParagraphs } from './made-paragraphs.ts';

/*
 * Near-duplicate paragraphs among many: processor time, memory (the paragraphs themselves among it), and how many of the pairs are found that a comparison of all with
 * all finds for some of the paragraphs; and lineages among thousands of instruments. Each size in a process of its own.
 *
 *   npm run bench -- discovery                     paragraphs made of the founding texts
 *   npm run bench -- discovery --files DIR         made of the texts of a folder
 */

const LIKENESS = 0.5;
const CROWD = 20_000;
const SIZES = [100_000, 500_000];
/** Texts that are held against all others to know what there is to be found. */
const SAMPLED = 1000;

/** Lineages that are looked for among all, and the members of each. */
const LINEAGES = [300, 1500];
const STEPS = 7;

interface LineagesFigure {
  readonly instruments: number;
  readonly found: number;
  /** Found with all their members and no other. */
  readonly right: number;
  readonly ms: number;
  readonly peakMegabytes: number;
}

interface Figure {
  readonly paragraphs: number;
  readonly distinct: number;
  readonly pairs: number;
  readonly addingMs: number;
  readonly findingMs: number;
  readonly peakMegabytes: number;
  readonly recall: number;
  readonly sampledPairs: number;
}

const size = commandOption('size');
const folder = commandOption('files');
const lineages = commandOption('lineages');
if (size) process.stdout.write(JSON.stringify(measured(await realTexts(), Number(size))));
else if (lineages)
  process.stdout.write(JSON.stringify(measuredLineages(await realTexts(), Number(lineages))));
else measureAll();

async function realTexts(): Promise<string[]> {
  return (await realParagraphs(folder)).map(({ text }) => text);
}

function measureAll(): void {
  process.stdout.write(
    '| paragraphs | distinct | pairs | adding s | finding s | all s | peak MB | recall | of pairs |\n|---|---|---|---|---|---|---|---|---|\n',
  );
  for (const each of SIZES) {
    const figure = inOwnProcess<Figure>('--size', each);
    const { paragraphs, distinct, pairs, addingMs, findingMs, peakMegabytes, recall, sampledPairs } = figure;
    const seconds = [addingMs, findingMs, addingMs + findingMs]
      .map((ms) => (ms / 1000).toFixed(1))
      .join(' | ');
    process.stdout.write(
      `| ${paragraphs} | ${distinct} | ${pairs} | ${seconds} | ${peakMegabytes.toFixed(0)} | ${recall.toFixed(3)} | ${sampledPairs} |\n`,
    );
  }
  process.stdout.write(
    '\n| instruments | lineages made | lineages found | as made | s | peak MB |\n|---|---|---|---|---|---|\n',
  );
  for (const each of LINEAGES) {
    const { instruments, found, right, ms, peakMegabytes } = inOwnProcess<LineagesFigure>('--lineages', each);
    process.stdout.write(
      `| ${instruments} | ${each} | ${found} | ${right} | ${(ms / 1000).toFixed(1)} | ${peakMegabytes.toFixed(0)} |\n`,
    );
  }
}

function inOwnProcess<T>(...task: [string, number]): T {
  const args = [fileURLToPath(import.meta.url), ...task.map(String), ...(folder ? ['--files', folder] : [])];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as T;
}

function measured(real: readonly string[], count: number): Figure {
  const texts = new DistinctTexts();
  const paragraphs = [...madeParagraphs(real, count)];
  const made = process.cpuUsage();
  for (const text of paragraphs) texts.add(text);
  const addingMs = processorMs(made);
  const random = chance(7);
  const sampled = new Map(
    Array.from({ length: SAMPLED }, () => [Math.floor(random() * texts.size), new Set<number>()]),
  );
  const start = process.cpuUsage();
  let pairs = 0;
  for (const { first, second } of nearDuplicates(texts, { likeness: LIKENESS, crowd: CROWD })) {
    pairs++;
    sampled.get(first)?.add(second);
    sampled.get(second)?.add(first);
  }
  const findingMs = processorMs(start);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  let found = 0;
  let sampledPairs = 0;
  for (const [one, others] of sampled) {
    for (let other = 0; other < texts.size; other++) {
      if (other === one || texts.likeness(one, other, LIKENESS) === 0) continue;
      sampledPairs++;
      if (others.has(other)) found++;
    }
  }
  return {
    paragraphs: count,
    distinct: texts.size,
    pairs,
    addingMs,
    findingMs,
    peakMegabytes,
    recall: found / sampledPairs,
    sampledPairs,
  };
}

/** Processor time since then, of all threads of the process. */
function processorMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/**
 * Lineages of seven, a session apart but one: titles that differ in one name, paragraphs of their own, stock that stands in all of
 * them, and a symbol that all recall. In each step a fifth of the paragraphs are edited and one is new; half of the lineages change
 * their title on the way.
 */
function* madeInstruments(real: readonly string[], count: number): Generator<InstrumentSummary> {
  const random = chance(11);
  const words = real.flatMap((text) => text.split(/\s+/));
  const word = (): string => words[Math.floor(random() * words.length)] as string;
  const own = madeParagraphs(real, Number.POSITIVE_INFINITY, 3);
  const stock = real.slice(0, 5);
  for (let lineage = 0; lineage < count; lineage++) {
    let paragraphs = Array.from({ length: 14 }, () => `${own.next().value} ${word()} ${word()}`);
    const name = `Cooperation between the United Nations and the ${word()} ${word()} ${lineage}`;
    for (let step = 0; step < STEPS; step++) {
      const session = 59 + 2 * step;
      const title = step > STEPS / 2 && lineage % 2 === 0 ? `${name} and ${word()} ${word()}` : name;
      const before = step === 0 ? [] : [{ symbol: `A/RES/${session - 2}/${lineage}`, address: 'PP1' }];
      yield {
        id: `${lineage}:${step}`,
        symbol: `A/RES/${session}/${lineage}`,
        draftSymbol: null,
        kind: 'resolution',
        part: null,
        body: 'General Assembly',
        session,
        title,
        agendaTitle: 'Cooperation between the United Nations and regional and other organizations',
        agendaItem: null,
        adoptedOn: `${1945 + session}-11-18`,
        language: 'en',
        recalled: [...before, { symbol: 'A/RES/70/1', address: 'PP2' }],
        paragraphs: [...paragraphs, ...stock],
      };
      paragraphs = paragraphs.map((text) => (random() < 0.2 ? editedText(text, 6, words, random) : text));
      paragraphs[Math.floor(random() * paragraphs.length)] = String(own.next().value);
    }
  }
}

function measuredLineages(real: readonly string[], count: number): LineagesFigure {
  const summaries = [...madeInstruments(real, count)];
  const start = process.cpuUsage();
  const found = discoveredLineages(summaries);
  const ms = processorMs(start);
  const right = found.filter(({ members }) => {
    const ofFirst = `${members[0]?.id.split(':')[0]}:`;
    return members.length === STEPS && members.every(({ id }) => id.startsWith(ofFirst));
  }).length;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return { instruments: summaries.length, found: found.length, right, ms, peakMegabytes };
}
