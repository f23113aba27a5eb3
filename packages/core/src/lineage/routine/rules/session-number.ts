import { ordinalNumber } from '../../../text/ordinals.ts';
import { type Construct, constructsOf, type ReadText, type RoutineRule } from '../routine-rule.ts';

/*
 * at its sixty-first session → at its sixty-fifth session
 *        ^^^^^^^^^^^                  ^^^^^^^^^^^
 * The number alone: "session", and what kind of session it is, are words like any other.
 */

const MEETINGS =
  'sessions?|meetings?|conferences?|summits?|congress(?:es)?|assembl(?:y|ies)|rounds?|séances?|réunions?|conférences?|sommets?|congrès|assemblées?';
const ORDINAL =
  '(?:\\p{L}+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\\p{L}*(?:tieth|enth|elfth|dredth))|(?:\\p{L}+[- ](?:et )?)*(?:\\p{L}+ième|première)|\\d{1,3}(?:st|nd|rd|th|e|ème|re)';
const SEPARATOR = '(?:,| and| et| to| à| -|–|, and)';
const LIST = `(?:(?:one )?hundred and )?(?:${ORDINAL})(?:${SEPARATOR}\\s?(?:(?:and|la|sa|ses|de la|à la) )?(?:${ORDINAL}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (?:${ORDINAL})))*`;
const BEFORE_NOUN = new RegExp(
  `(?<![\\p{L}\\d-])(?:${LIST})(?=(?: [\\p{L}’'-]+){0,3}? (?:${MEETINGS})(?![\\p{L}]))`,
  'giu',
);

/** The noun stands first: "دورتها الحادية والستين", "الدورة الثمانون". */
const AFTER_NOUN =
  /(?<=(?:ال|ل|ب|لل|في )?(?:دورة|دورتها|دورته|الدورة|للدورة|لدورتها|بدورتها|الاجتماع|اجتماعه|اجتماعها|الجلسة|المؤتمر|القمة) )(?:ال\p{L}+(?: (?:عشرة?|و?ال\p{L}+)| بعد المائة)*)/gu;

function constructs(read: ReadText): Construct[] {
  if (read.language !== 'ar') return constructsOf('session-number', BEFORE_NOUN, read);
  return constructsOf('session-number', AFTER_NOUN, read).flatMap((found) => ordinalWithin(found, read));
}

/** The longest beginning that is an ordinal: what follows may be an adjective. */
function ordinalWithin(found: Construct, { text }: ReadText): Construct[] {
  const words = text.slice(found.start, found.end).split(' ');
  for (let count = words.length; count > 0; count--) {
    const ordinal = words.slice(0, count).join(' ');
    const feminine = ordinal.replace(/^(ال\p{L}+?)(?=$| )/u, '$1ة');
    if (ordinalNumber(ordinal) !== null || ordinalNumber(feminine) !== null)
      return [{ ...found, end: found.start + ordinal.length }];
  }
  return [];
}

export const sessionNumber: RoutineRule = {
  name: 'session-number',
  meaning:
    'The number of a session, meeting, conference or summit moved on; what is to happen there did not.',
  example: ['at its sixty-first session', 'at its sixty-fifth session'],
  constructs,
  accepts: () => true,
};
