import { ordinalNumber } from '../../../text/ordinals.ts';
import { type Construct, constructsOf, type ReadText, type RoutineRule } from '../routine-rule.ts';

/*
 * at its sixty-first session → at its sixty-fifth session
 *        ^^^^^^^^^^^                  ^^^^^^^^^^^^
 * The number alone: "session", and what kind of session it is, are words like any other.
 */

const MEETINGS =
  'sessions?|meetings?|conferences?|summits?|congress(?:es)?|assembl(?:y|ies)|rounds?|forums?|séances?|réunions?|conférences?|sommets?|congrès|assemblées?';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ENGLISH = `(?:(?:one )?hundred and )?(?:(?:${TENS})[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\p{L}{3,7}teenth|\\p{L}{3,6}tieth|hundredth)`;
const FRENCH =
  '(?:(?:cent|vingt|trente|quarante|cinquante|soixante|quatre|dix|et)[- ]){0,6}(?:\\p{L}{2,9}ième|première)';
const FIGURES = '\\d{1,3}(?:st|nd|rd|th|e|ème|re)';
const ORDINAL = `(?:${ENGLISH}|${FRENCH}|${FIGURES})`;
const BETWEEN = '(?:, and |, et |, | and | et | to | à | ?[-–] ?)(?:(?:la|sa|ses|les) )?';
/** No list of sessions is longer; without a bound a long one that no session follows takes the square of its length. */
const LISTED = 11;
const LATIN = new RegExp(
  `(?<![\\p{L}\\d-])${ORDINAL}(?:${BETWEEN}${ORDINAL}){0,${LISTED}}(?=(?: [\\p{L}’'-]+){0,3}? (?:${MEETINGS})(?![\\p{L}]))`,
  'giu',
);

const ARABIC_MEETING =
  /^(?:و|ب|ل|لل|ك)?(?:ال)?(?:دورات|دورة|دورت\p{L}+|اجتماع\p{L}*|جلسة|جلست\p{L}+|مؤتمر\p{L}*|قمة|منتدى)$/u;
const ARABIC_WORD = /[\p{L}\u064B-\u0652]+/gu;
/** An ordinal has three words at most: "الخامسة والعشرون بعد". */
const LONGEST = 4;
/** How many words before its ordinal a meeting is named: "الاجتماع العادي الخامس والأربعين". */
const REACH = 3;

interface Word {
  readonly word: string;
  readonly start: number;
}

/** In Arabic the noun stands first, and the ordinal agrees with it. */
function arabicConstructs({ text }: ReadText): Construct[] {
  const words = [...text.matchAll(ARABIC_WORD)].map(({ 0: word, index }) => ({ word, start: index }));
  const found: Construct[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.word.startsWith('ال')) continue;
    const named = words.slice(Math.max(0, at - REACH), at).some(({ word }) => ARABIC_MEETING.test(word));
    const count = named ? ordinalLength(words.slice(at, at + LONGEST).map(({ word }) => word)) : 0;
    if (count === 0) continue;
    const [first, last] = [words[at], words[at + count - 1]] as [Word, Word];
    found.push({
      rule: 'session-number',
      start: first.start,
      end: last.start + last.word.length,
      optional: false,
    });
    at += count - 1;
  }
  return found;
}

/** How many of the words at the beginning are an ordinal, of either gender. */
function ordinalLength(words: readonly string[]): number {
  for (let count = words.length; count > 0; count--) {
    const some = words.slice(0, count);
    if (ordinalNumber(some.join(' ')) !== null || ordinalNumber(feminine(some)) !== null) return count;
  }
  return 0;
}

function feminine([unit = '', ...rest]: readonly string[]): string {
  const first = unit === 'الأول' ? 'الأولى' : unit.replace(/(?<!ة)$/u, 'ة');
  return [first, ...rest.map((word) => (word === 'عشر' ? 'عشرة' : word))].join(' ');
}

export const sessionNumber: RoutineRule = {
  name: 'session-number',
  meaning:
    'The number of a session, meeting, conference or summit moved on; what is to happen there did not.',
  sign: /first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth|hundredth|ième|première|\d(?:st|nd|rd|th|e|re)(?!\p{L})|ال/iu,
  example: ['at its sixty-first session', 'at its sixty-fifth session'],
  constructs: (read) =>
    read.language === 'ar' ? arabicConstructs(read) : constructsOf('session-number', LATIN, read),
  accepts: () => true,
};
