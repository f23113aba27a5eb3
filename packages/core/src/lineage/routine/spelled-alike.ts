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
const HYPHENS = /[-/\s]/g;

/**
 * Whether two stretches are the same words (rule L49): letter by letter but for hyphens and where words part, numbers in words or figures,
 * British or American endings. Another capital makes another word ("Member States", "member States") but behind a hyphen, and at the
 * beginning where `anyCase` says so.
 */
export function spelledAlike(old: readonly string[], fresh: readonly string[], anyCase: boolean): boolean {
  for (const numbered of [false, true]) {
    if (folded(old, numbered, anyCase) === folded(fresh, numbered, anyCase)) return true;
  }
  return false;
}

function folded(words: readonly string[], numbered: boolean, anyCase: boolean): string {
  const text = words.map((word) => foldedWord(word, numbered)).join('');
  return anyCase ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function foldedWord(word: string, numbered: boolean): string {
  const plain = asciiDigits(plainTypography(word)).replace(MARKS, '');
  if (!numbered)
    return (
      plain.charAt(0) +
      plain
        .slice(1)
        .replace(/-(\p{Lu})/gu, lower)
        .replace(HYPHENS, '')
        .replace(/.*/su, american)
    );
  const whole = cardinalNumber(plain) ?? (/\d|[thsd]$|ième$|^ال/u.test(plain) ? ordinalNumber(plain) : null);
  if (whole !== null)
    return cardinalNumber(plain) === null && !/^\d+$/.test(plain) ? `${whole}th` : String(whole);
  return plain
    .split('-')
    .map((part, index) => {
      const number = cardinalNumber(part);
      return number === null ? american(index > 0 ? part.toLowerCase() : part) : String(number);
    })
    .join('');
}

const lower = (_: string, letter: string): string => letter.toLowerCase();

function american(word: string): string {
  for (const [ending, instead] of ENDINGS) {
    const changed = word.replace(ending, instead);
    if (changed !== word) return changed;
  }
  return word;
}
