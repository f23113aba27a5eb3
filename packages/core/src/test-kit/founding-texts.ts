import { readFileSync } from 'node:fs';
import type { SourceText } from '../text/source-text.ts';
import { markedSource } from './marked-source.ts';

const FILES = ['A_RES_59_8', 'A_RES_63_114', 'A_RES_69_317', 'A_77_L.18', 'A_RES_79_9'] as const;

/** The five founding resolutions, oldest first, each with the number of its preambular and operative paragraphs and notes. */
export const FOUNDING_COUNTS: Readonly<Record<(typeof FILES)[number], readonly [number, number, number]>> = {
  A_RES_59_8: [10, 12, 1],
  A_RES_63_114: [19, 16, 3],
  A_RES_69_317: [27, 24, 4],
  'A_77_L.18': [29, 27, 8],
  A_RES_79_9: [29, 30, 6],
};

/** One founding text as it stands in the corpus. */
export function foundingText(name: (typeof FILES)[number]): string {
  return readFileSync(new URL(`../../../../corpus/${name}.txt`, import.meta.url), 'utf8');
}

/** The founding texts as sources; the signs of Markdown that some carry are marks. */
export function foundingSources(): { name: (typeof FILES)[number]; source: SourceText }[] {
  return FILES.map((name) => ({ name, source: markedSource(foundingText(name)) }));
}
