import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DistinctTexts, flatParagraph, instrumentsFromSource, nearDuplicates } from '@biennium/core';
import { readDocument } from '@biennium/documents';
import { commandOption } from './command-option.ts';
import { madeParagraphs, numbersFrom } from './made-paragraphs.ts';

/*
 * Near-duplicate paragraphs among many: time on one core, memory, and how many of the pairs are found that a comparison of all with
 * all finds for some of the paragraphs. Each size in a process of its own.
 *
 *   npm run discovery                     paragraphs made of the founding texts
 *   npm run discovery -- --files DIR      made of the texts of a folder
 */

const LIKENESS = 0.5;
const CROWD = 2000;
const SIZES = [100_000, 500_000];
/** Texts that are held against all others to know what there is to be found. */
const SAMPLED = 200;

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
const folder = commandOption('files') ?? fileURLToPath(new URL('../../../../corpus', import.meta.url));
if (size) process.stdout.write(JSON.stringify(measured(await realParagraphs(folder), Number(size))));
else measureAll();

function measureAll(): void {
  process.stdout.write(
    '| paragraphs | distinct | pairs | adding s | finding s | all s | peak MB | recall | of pairs |\n|---|---|---|---|---|---|---|---|---|\n',
  );
  for (const each of SIZES) {
    const script = fileURLToPath(import.meta.url);
    const args = [script, '--files', folder, '--size', String(each)];
    const figure = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Figure;
    const { paragraphs, distinct, pairs, addingMs, findingMs, peakMegabytes, recall, sampledPairs } = figure;
    const seconds = [addingMs, findingMs, addingMs + findingMs]
      .map((ms) => (ms / 1000).toFixed(1))
      .join(' | ');
    process.stdout.write(
      `| ${paragraphs} | ${distinct} | ${pairs} | ${seconds} | ${peakMegabytes.toFixed(0)} | ${recall.toFixed(3)} | ${sampledPairs} |\n`,
    );
  }
}

function measured(real: readonly string[], count: number): Figure {
  const texts = new DistinctTexts();
  let addingMs = 0;
  for (const text of madeParagraphs(real, count)) {
    const start = performance.now();
    texts.add(text);
    addingMs += performance.now() - start;
  }
  const random = numbersFrom(7);
  const sampled = new Map(
    Array.from({ length: SAMPLED }, () => [Math.floor(random() * texts.size), new Set<number>()]),
  );
  const start = performance.now();
  let pairs = 0;
  for (const { first, second } of nearDuplicates(texts, { likeness: LIKENESS, crowd: CROWD })) {
    pairs++;
    sampled.get(first)?.add(second);
    sampled.get(second)?.add(first);
  }
  const findingMs = performance.now() - start;
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

async function realParagraphs(from: string): Promise<string[]> {
  const paragraphs: string[] = [];
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:xml|txt)$/i.test(name)) continue;
    const { value } = await readDocument(new Uint8Array(readFileSync(join(from, name))), name);
    for (const answer of value ? instrumentsFromSource(value) : []) {
      const { preamble, operative } = answer.value;
      paragraphs.push(...[...preamble, ...operative].map((paragraph) => flatParagraph(paragraph).text));
    }
  }
  return paragraphs;
}
