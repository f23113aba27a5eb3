import { readFileSync } from 'node:fs';
import type { SourceText } from '../text/source-text.ts';
import { markedSource } from './marked-source.ts';

/** The five founding resolutions, oldest first. */
const FILES = ['A_RES_59_8', 'A_RES_63_114', 'A_RES_69_317', 'A_77_L.18', 'A_RES_79_9'] as const;

/** One founding text as it stands in the corpus. */
export function foundingText(name: (typeof FILES)[number]): string {
  return readFileSync(new URL(`../../../../corpus/${name}.txt`, import.meta.url), 'utf8');
}

/** The founding texts as sources; the signs of Markdown that some carry are marks. */
export function foundingSources(): { name: (typeof FILES)[number]; source: SourceText }[] {
  return FILES.map((name) => ({ name, source: markedSource(foundingText(name)) }));
}
