import type { FlatParagraph } from '../../instrument/flat-paragraph.ts';
import { foldedText } from './folded-text.ts';
import { modifierAt, strengthOf, strengthOfPhrase } from './of-phrase.ts';
import { readerOf } from './reader.ts';
import { levelOfValue } from './scale.ts';
import type { Strength, StrengthModifier } from './strength.ts';

/** How far behind a phrase of which only the first word is italic the rest of it may stand, in words. */
const LONGEST_REST = 6;

/**
 * How strong a paragraph is (rule L56): its opening phrase with, where it asks for something, what the words behind weaken: "Invites ...
 * to consider providing" is less than "Invites ... to provide". The places of the modifiers are in the flat text. `null` where the
 * paragraph has no opening phrase, or one that is not known.
 */
export function strengthOfParagraph(flat: FlatParagraph, language: string): Strength | null {
  const phrase = flat.openingPhrase;
  if (!phrase || !flat.text.startsWith(phrase)) return null;
  const read = readFrom(flat.text, phrase.length, language);
  if (!read) return null;
  return strengthOfAsk(read.opening, flat.text, read.length, language);
}

/** A strength with what the words of `text` behind `length` weaken, where something is asked for. */
export function strengthOfAsk(opening: Strength, text: string, length: number, language: string): Strength {
  const reader = readerOf(language);
  if (!reader || levelOfValue(opening.value).dimension !== 'ask') return opening;
  const folded = foldedText(text.slice(length));
  const behind: StrengthModifier[] = [];
  for (const [name, pattern] of reader.behind) {
    const found = pattern.exec(folded.text);
    if (found) behind.push(modifierAt(name, folded, found.index, found.index + found[0].length));
  }
  const considers = reader.considers.exec(folded.text);
  const act = reader.act.exec(folded.text);
  if (considers && (!act || considers.index <= act.index))
    behind.push(modifierAt('to consider', folded, considers.index, considers.index + considers[0].length));
  const placed = behind.map((each) => ({ ...each, start: each.start + length, end: each.end + length }));
  return strengthOf([opening.verb], [...opening.modifiers, ...placed]);
}

/** The strength of the phrase; where its italics leave out a part of it ("*Expresses* its appreciation"), with the words behind. */
function readFrom(
  text: string,
  length: number,
  language: string,
): { opening: Strength; length: number } | null {
  const whole = strengthOfPhrase(text.slice(0, length), language);
  if (whole) return { opening: whole, length };
  const words = text.slice(length).matchAll(/\S+/g);
  let taken = 0;
  for (const word of words) {
    if (++taken > LONGEST_REST) break;
    const end = length + word.index + word[0].length;
    const opening = strengthOfPhrase(text.slice(0, end), language);
    if (opening) return { opening, length: end };
  }
  return null;
}
