import type { Instrument } from '../instrument/instrument.ts';
import { openingPhraseFinder } from '../instrument/opening-phrases/finders.ts';
import type { Range } from '../text/span.ts';
import type { DraftEntry } from './draft.ts';

/** The opening phrase of an entry, and its italics with that phrase among them. */
export interface Opening {
  readonly phrase: string | null;
  readonly italics: readonly Range[];
}

/**
 * The opening phrase that the base gives as long as the words still begin with it, followed by the same word; else what the grammar
 * of the language finds. A paragraph whose phrase is found anew has it in italics where the base sets its phrases so.
 */
export function openingOfEntry(entry: DraftEntry, base: Instrument): Opening {
  const paragraph = [...base.preamble, ...base.operative].find(({ address }) => address === entry.id);
  const given = paragraph?.openingPhrase ?? null;
  if (entry.fate === 'kept' || (given !== null && beginsAlike(entry, given)))
    return { phrase: given, italics: entry.italics };
  const found = openingPhraseFinder(base.language)(entry.text);
  const rest = entry.italics.filter(({ start }) => start >= Math.max(found?.length ?? 0, given?.length ?? 0));
  const italic = base.preamble.concat(base.operative).some(({ italics }) => italics[0]?.start === 0);
  if (!found) return { phrase: null, italics: rest };
  const phrase = { start: 0, end: found.length };
  return { phrase: entry.text.slice(0, found.length), italics: italic ? [phrase, ...rest] : rest };
}

function beginsAlike({ text, base, role }: DraftEntry, phrase: string): boolean {
  if (!base || base.role !== role || !text.startsWith(phrase)) return false;
  const next = (words: string) => /^[\s,]*(\p{L}*)/u.exec(words.slice(phrase.length))?.[1];
  return next(text) === next(base.text);
}
