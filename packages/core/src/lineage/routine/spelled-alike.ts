import { asciiDigits } from '../../text/digits.ts';
import { ordinalNumber } from '../../text/ordinals.ts';
import { plainTypography } from '../../text/typography.ts';
import { cardinalNumber } from './cardinals.ts';

/** British endings in American form; each needs enough of a word before it that no other word is meant ("fourth", "prise"). */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})is(?=(?:e[sdr]?|ers|ing|ations?|ational)$)/u, 'iz'],
  [/(?<=\p{L}{3})ys(?=(?:e[sdr]?|ing)$)/u, 'yz'],
  [/(?<=\p{L}{3})our(?=(?:s|ed|ing|able|ful|al|ite|ites|hoods?)?$)/u, 'or'],
  [/(?<=\p{L}{3})tre(?=s?$)/u, 'ter'],
  [/(?<=\p{L}{3}[aeou])ll(?=(?:ed|ing|ers?)$)/u, 'l'],
  [/(?<=\p{L}ogram)me(?=s?$)/u, ''],
  [/(?<=\p{L}{3})ence(?=s?$)/u, 'ense'],
];
const MARKS = /[\u064B-\u0652\u0670]/g;
const BEHIND_HYPHEN = /(?<=[\p{L}\d] ?)- ?\p{Lu}/gu;
/** Where letters part: figures keep what stands between them. */
const JOINTS = /(?<=\p{L})[ -]+(?=\p{L})/gu;

/**
 * Whether two stretches are the same words (rule L49): letter by letter but for hyphens and where words part, numbers in words or figures,
 * British or American endings, and vowel marks. Another capital makes another word ("Member States", "member States") but behind a
 * hyphen.
 */
export function spelledAlike(old: readonly string[], fresh: readonly string[]): boolean {
  const [one, other] = withoutSameEnds(old, fresh);
  if (one.length === 0 || other.length === 0 || one.length + other.length > MOST_WORDS) return false;
  return [asLetters, asNumbers].some((form) => folded(one, form) === folded(other, form));
}

/** Words that are another spelling of each other are few. */
const MOST_WORDS = 12;

/** What differs. */
function withoutSameEnds(
  old: readonly string[],
  fresh: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const shorter = Math.min(old.length, fresh.length);
  let front = 0;
  while (front < shorter && old[front] === fresh[front]) front++;
  let back = 0;
  while (back < shorter - front && old.at(-1 - back) === fresh.at(-1 - back)) back++;
  return [old.slice(front, old.length - back), fresh.slice(front, fresh.length - back)];
}

function folded(words: readonly string[], form: (word: string) => string): string {
  return words
    .map((word) => form(asciiDigits(plainTypography(word)).replace(MARKS, '')))
    .join(' ')
    .replace(BEHIND_HYPHEN, (hyphened) => hyphened.toLowerCase())
    .replace(JOINTS, '');
}

/** With American endings. */
function asLetters(word: string): string {
  return word.split('-').map(american).join('-');
}

/** "ten" and "10" as 10, "twenty-first" and "21st" as 21st. */
function asNumbers(word: string): string {
  const whole = cardinalNumber(word);
  if (whole !== null) return String(whole);
  const ordinal = MAY_BE_ORDINAL.test(word) ? ordinalNumber(word) : null;
  if (ordinal !== null) return `${ordinal}th`;
  return word
    .split('-')
    .map((part) => cardinalNumber(part) ?? american(part))
    .join('-');
}

const MAY_BE_ORDINAL = /^\d+\p{L}+$|(?:th|st|nd|rd|ième)$|^ال/u;

function american(word: string): string {
  for (const [ending, instead] of ENDINGS) {
    const changed = word.replace(ending, instead);
    if (changed !== word) return changed;
  }
  return word;
}
