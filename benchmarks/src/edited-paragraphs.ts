import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FlatParagraph, flatParagraph, instrumentsFromSource } from '@biennium/core';
import { readDocument } from '@biennium/documents';

const CORPUS = fileURLToPath(new URL('../../../../corpus', import.meta.url));

/** The paragraphs of every resolution in a folder and its subfolders; of the founding texts where none is given. */
export async function realParagraphs(folder: string | undefined): Promise<FlatParagraph[]> {
  const from = folder ?? CORPUS;
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xml|txt)$/.test(name) && !name.includes('expected'))
    .sort();
  const paragraphs: FlatParagraph[] = [];
  for (const name of names) {
    const { value } = await readDocument(new Uint8Array(readFileSync(join(from, name))), name);
    for (const answer of value ? instrumentsFromSource(value) : []) {
      paragraphs.push(...[...answer.value.preamble, ...answer.value.operative].map(flatParagraph));
    }
  }
  return paragraphs;
}

/** Numbers that look random and are the same in every run (Numerical Recipes' linear congruence). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `text` with about one word in `every` replaced, left out or joined by another out of `words`. */
export function editedText(
  text: string,
  every: number,
  words: readonly string[],
  random: () => number,
): string {
  const edited = text.split(' ').flatMap((word) => {
    if (random() >= 1 / every) return [word];
    const other = words[Math.floor(random() * words.length)] as string;
    const kind = random();
    return kind < 0.4 ? [other] : kind < 0.7 ? [] : [word, other];
  });
  return edited.join(' ');
}

/** So many different paragraphs out of `real`: where there are too few, others are made of them by editing. */
export function manyParagraphs(real: readonly FlatParagraph[], count: number, seed: number): FlatParagraph[] {
  const random = chance(seed);
  const words = wordsOfParagraphs(real);
  return Array.from({ length: count }, (_, at) => {
    const paragraph = real[at % real.length] as FlatParagraph;
    const text = at < real.length ? paragraph.text : editedText(paragraph.text, 3, words, random);
    return { ...paragraph, address: `OP${at + 1}`, part: 'operative', text };
  });
}

export function wordsOfParagraphs(paragraphs: readonly FlatParagraph[]): string[] {
  return paragraphs.flatMap(({ text }) => text.split(/\s+/));
}
