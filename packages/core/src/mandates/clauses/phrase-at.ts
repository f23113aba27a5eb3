import { openingPhraseFinder } from '../../instrument/opening-phrases/finders.ts';
import { strengthOf, strengthOfPhrase } from '../../lineage/strength/of-phrase.ts';
import type { Strength } from '../../lineage/strength/strength.ts';
import { type Grammar, lengthHere } from '../wordings/grammar.ts';

/** No phrase is longer, in UTF-16 code units. */
const LONGEST_PHRASE = 160;
/** How far behind the words of the grammar the rest of a phrase may stand, in words: "Expresses [its deep appreciation]". */
const LONGEST_REST = 6;

export interface LedPhrase {
  readonly length: number;
  readonly strength: Strength;
}

/** The phrase of a verb of the organ that starts at `at`, wherever in the sentence; `null` where none is known. */
export function phraseAt(
  text: string,
  masked: string,
  at: number,
  language: string,
  grammar: Grammar,
): LedPhrase | null {
  for (const [verb, pattern] of grammar.roundabout) {
    const length = lengthHere(pattern, masked, at);
    if (length > 0) return { length, strength: strengthOf([verb], []) };
  }
  const head = text.slice(at, at + LONGEST_PHRASE);
  const found = openingPhraseFinder(language)(head.charAt(0).toUpperCase() + head.slice(1));
  return found ? knownPhrase(head, found.length, language) : null;
}

/** The strength of the words, or of as few words more as are needed. */
export function knownPhrase(text: string, length: number, language: string): LedPhrase | null {
  const whole = strengthOfPhrase(text.slice(0, length), language);
  if (whole) return { length, strength: whole };
  let taken = 0;
  for (const word of text.slice(length, length + LONGEST_PHRASE).matchAll(/\S+/g)) {
    if (++taken > LONGEST_REST) break;
    const end = length + word.index + word[0].length;
    const strength = strengthOfPhrase(text.slice(0, end), language);
    if (strength) return { length: end, strength };
  }
  return null;
}
