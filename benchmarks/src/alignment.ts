import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alignedParagraphs, type FlatParagraph, flatParagraph, instrumentsFromSource } from '@biennium/core';
import { readDocument } from '@biennium/documents';
import { commandOption } from './command-option.ts';
import {
  chance,
  editedText,
  manyParagraphs,
  realParagraphs,
  wordsOfParagraphs,
} from './edited-paragraphs.ts';
import { greedyPairs } from './greedy-levenshtein.ts';

/*
 * How long it takes to align paragraphs, as a ratio to a plain greedy aligner by edit distance in the same run, and how it grows.
 *
 *   npm run bench -- alignment                 founding texts, and paragraphs made of them
 *   npm run bench -- alignment --files DIR     the paragraphs of a folder of resolutions
 */

const FOUNDING = ['A_RES_59_8', 'A_RES_63_114', 'A_RES_69_317', 'A_77_L.18', 'A_RES_79_9'];
const EDITED = 0.25;

await foundingPairs();
await growth();

async function foundingPairs(): Promise<void> {
  const texts = await Promise.all(FOUNDING.map(foundingParagraphs));
  process.stdout.write('| pair | paragraphs | aligned ms | greedy ms | ratio |\n|---|---|---|---|---|\n');
  for (let next = 1; next < texts.length; next++) {
    const [old, now] = [texts[next - 1] as FlatParagraph[], texts[next] as FlatParagraph[]];
    const aligned = medianMs(() => alignedParagraphs(old, now), 40, 40);
    const greedy = medianMs(() => greedyPairs(textsOf(old), textsOf(now)), 1, 3);
    row([
      `${FOUNDING[next - 1]} → ${FOUNDING[next]}`,
      `${old.length} × ${now.length}`,
      ...figures(aligned, greedy),
    ]);
  }
}

async function growth(): Promise<void> {
  const real = await realParagraphs(commandOption('files'));
  process.stdout.write(
    `\n${real.length} real paragraphs; a quarter of the new ones edited\n\n| paragraphs | aligned ms | ms a paragraph | greedy ms | ratio | right |\n|---|---|---|---|---|---|\n`,
  );
  for (const count of [125, 250, 500, 1000, 2000]) {
    const old = manyParagraphs(real, count, 7);
    const next = partlyEdited(old, real);
    const links = alignedParagraphs(old, next);
    const right = links.filter(({ old: [a], new: [b] }) => a === b).length;
    const aligned = medianMs(() => alignedParagraphs(old, next), 1, count > 500 ? 3 : 7);
    const greedy = count > 250 ? null : medianMs(() => greedyPairs(textsOf(old), textsOf(next)), 0, 1);
    const [ms, slow, ratio] = figures(aligned, greedy);
    row([
      `${count} × ${count}`,
      ms as string,
      (aligned / count).toFixed(3),
      slow as string,
      ratio as string,
      `${((100 * right) / count).toFixed(1)} %`,
    ]);
  }
}

function partlyEdited(paragraphs: readonly FlatParagraph[], real: readonly FlatParagraph[]): FlatParagraph[] {
  const random = chance(11);
  const words = wordsOfParagraphs(real);
  return paragraphs.map((paragraph) =>
    random() < EDITED ? { ...paragraph, text: editedText(paragraph.text, 8, words, random) } : paragraph,
  );
}

async function foundingParagraphs(name: string): Promise<FlatParagraph[]> {
  const path = fileURLToPath(new URL(`../../../../corpus/${name}.txt`, import.meta.url));
  const { value } = await readDocument(new Uint8Array(readFileSync(path)), path);
  const answer = value && instrumentsFromSource(value)[0];
  if (!answer) throw new Error(`${path} could not be read`);
  return [...answer.value.preamble, ...answer.value.operative].map(flatParagraph);
}

function medianMs(run: () => unknown, warmUps: number, runs: number): number {
  for (let index = 0; index < warmUps; index++) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] as number;
}

function figures(aligned: number, greedy: number | null): string[] {
  const slow = greedy === null ? ['-', '-'] : [greedy.toFixed(0), `1 : ${(greedy / aligned).toFixed(0)}`];
  return [aligned.toFixed(2), ...slow];
}

function textsOf(paragraphs: readonly FlatParagraph[]): string[] {
  return paragraphs.map(({ text }) => text);
}

function row(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
