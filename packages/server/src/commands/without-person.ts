import type { PersonData } from '../store/repositories/focal-people.ts';

/** What stands in words in the place of what is gone. */
const GONE = '[…]';

/** No part of a name that is shorter is looked for alone: it would be found in other words. */
const SHORTEST_PART = 3;

/**
 * Words without a person: their names, whole and in parts, their addresses and numbers, as they are and were, in any letters. Parts of names count
 * as whole words alone, and in scripts with capitals only with one.
 */
export function withoutPerson(words: string, known: readonly PersonData[]): string {
  const whole = known.flatMap(({ name, email, phone }) => [email, name, phone]);
  const left = withoutWhole(words, whole);
  const parts = known
    .flatMap(({ name }) => name.split(/[\s.,-]+/u))
    .filter((part) => part.length >= SHORTEST_PART);
  return longestFirst(parts).reduce(
    (rest, part) =>
      rest.replaceAll(patternOf(part, 'giu'), (found) =>
        found !== found.toUpperCase() && found === found.toLowerCase() ? found : GONE,
      ),
    left,
  );
}

/**
 * Words that are not about the posts of a person, without them: their addresses and numbers, and names of several words, as a whole. A name of one word may be
 * that of a place or of somebody else there.
 */
export function withoutPersonElsewhere(words: string, known: readonly PersonData[]): string {
  const names = known.flatMap(({ name, email, phone }) => [email, phone, /\s/u.test(name) ? name : null]);
  return withoutWhole(words, names);
}

function withoutWhole(words: string, whole: readonly (string | null)[]): string {
  return longestFirst(whole).reduce((left, each) => left.replaceAll(patternOf(each, 'giu'), GONE), words);
}

function longestFirst(words: readonly (string | null)[]): string[] {
  return [...new Set(words.filter((each): each is string => !!each))].sort((a, b) => b.length - a.length);
}

/** Words wherever they stand between others, whatever white space parts them. */
function patternOf(words: string, flags: string): RegExp {
  const escaped = words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
  // Arabic writes "and", "to", "by" as one letter before the name.
  const before = /^\p{Script=Arabic}/u.test(words) ? '[وفبلك]?' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${before}${escaped}(?![\\p{L}\\p{N}])`, flags);
}
