import { type FoldedText, foldedText } from './folded-text.ts';
import { MODIFIERS, type ModifierName } from './modifiers.ts';
import { type Reader, readerOf } from './reader.ts';
import { levelOfValue, VERBS, type VerbName, valueWithin } from './scale.ts';
import type { Strength, StrengthModifier } from './strength.ts';

/** Phrases that were asked for of late, by language; the same few hundred open most paragraphs. */
const known = new Map<string, Strength | null>();
const MOST_KNOWN = 4000;

/**
 * How strong an opening phrase is (rule L55): "Urges" 1140, "Takes note with appreciation" 260. `null` where a word of the phrase is not
 * known, or the language has no scale: nothing is guessed.
 */
export function strengthOfPhrase(phrase: string, language: string): Strength | null {
  const key = `${language} ${phrase}`;
  const told = known.get(key);
  if (told !== undefined) return told;
  const reader = readerOf(language);
  const strength = reader && phrase.length <= LONGEST_PHRASE ? readStrength(phrase, reader) : null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, strength);
  return strength;
}

/** No opening phrase is longer, in UTF-16 code units. */
const LONGEST_PHRASE = 160;

function readStrength(phrase: string, reader: Reader): Strength | null {
  const folded = foldedText(phrase);
  const verbs: VerbName[] = [];
  let rest = folded.text;
  for (const [verb, pattern] of reader.sealed) {
    rest = rest.replace(pattern, (words) => {
      verbs.push(verb);
      return blank(words);
    });
  }
  const modifiers: StrengthModifier[] = [];
  for (const [name, pattern, leaves] of reader.modifiers) {
    rest = rest.replace(pattern, (words, ...details) => {
      const start = details.find((detail) => typeof detail === 'number') as number;
      modifiers.push(modifierAt(name, folded, start, start + words.trimEnd().length));
      return leaves.padEnd(words.length);
    });
  }
  const read = verbsIn(rest, reader);
  if (!read) return null;
  verbs.push(...read);
  return verbs.length > 0 ? strengthOf(verbs, modifiers) : null;
}

/** Spaces in the place of what has been read, so that offsets stay. */
const blank = (words: string): string => ' '.repeat(words.length);

export function modifierAt(
  name: ModifierName,
  folded: FoldedText,
  start: number,
  end: number,
): StrengthModifier {
  return {
    name,
    weight: MODIFIERS[name].weight,
    start: folded.placeOf(start),
    end: folded.placeOf(end - 1) + 1,
  };
}

/** The strongest of several verbs carries the phrase. */
export function strengthOf(verbs: readonly VerbName[], modifiers: readonly StrengthModifier[]): Strength {
  const verb = verbs.reduce((a, b) => (VERBS[b] > VERBS[a] ? b : a));
  const value = valueWithin(
    verb,
    modifiers.reduce((sum, { weight }) => sum + weight, 0),
  );
  const inOrder = [...modifiers].sort((a, b) => a.start - b.start);
  return { value, level: levelOfValue(VERBS[verb]).name, verb, modifiers: inOrder };
}

/** The verbs of a phrase without its modifiers; `null` where a word is not known, or a carrier carries nothing. */
function verbsIn(text: string, reader: Reader): VerbName[] | null {
  // What was taken out leaves one space, so that "calls ... upon" stands together.
  const words = text.replace(/[\s,;:،؛]+/g, ' ').trim();
  const verbs: VerbName[] = [];
  /** The last carrier: what it says when it carries nothing, and whether it has carried something. */
  let carrier: { readonly bare: VerbName | null; carries: boolean } | null = null;
  const settled = (): boolean => {
    if (!carrier || carrier.carries) return true;
    if (carrier.bare) verbs.push(carrier.bare);
    return carrier.bare !== null;
  };
  for (let at = 0; at < words.length; ) {
    if (words.charAt(at) === ' ') {
      at++;
      continue;
    }
    const verb = longestAt(reader.verbs, words, at);
    const object = longestAt(reader.objects, words, at);
    const carries = lengthAt(reader.carriers, words, at);
    const length = Math.max(verb.length, object.length, carries, lengthAt(reader.fillers, words, at));
    if (length === 0) return null;
    if (object.length === length && verbs.length + (carrier ? 1 : 0) > 0) {
      if (object.name && carrier) {
        verbs.push(object.name);
        carrier.carries = true;
      }
    } else if (carries === length || verb.length === length) {
      if (!settled()) return null;
      carrier =
        carries === length ? { bare: verb.length === length ? verb.name : null, carries: false } : null;
      if (!carrier && verb.name) verbs.push(verb.name);
    }
    at += length;
  }
  return settled() ? verbs : null;
}

function longestAt(
  patterns: readonly (readonly [VerbName, RegExp])[],
  text: string,
  at: number,
): { readonly name: VerbName | null; readonly length: number } {
  let longest: { name: VerbName | null; length: number } = { name: null, length: 0 };
  for (const [name, pattern] of patterns) {
    const length = lengthAt(pattern, text, at);
    if (length > longest.length) longest = { name, length };
  }
  return longest;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
