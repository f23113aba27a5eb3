import { type Construct, constructsOf, type ReadText, type RoutineRule, wordsOf } from '../routine-rule.ts';

/*
 * referred to in paragraph 12 above → referred to in paragraph 14 above
 *                          ^^                                  ^^
 * A paragraph of another text is another paragraph, and no renumbering.
 */

const NUMBER = '\\d{1,3}(?: ?\\((?:[a-z]|[ivx]+|[\\u0621-\\u064A]{1,2})\\))*(?: (?:bis|ter))?';
const NUMBERS = `${NUMBER}(?:(?:, | and | et | to | à | ?و ?|–|-| إلى )${NUMBER})*`;
const OF_THIS_TEXT =
  'above|below|of the present (?:resolution|decision)|of this resolution|ci-dessus|ci-après|de la présente (?:résolution|décision)|أعلاه|أدناه|من هذا القرار';
const REFERENCE = new RegExp(
  `(?<=(?<![\\p{L}])(?:paragraphs?|paras?\\.|subparagraphs?|paragraphes?|alinéas?|(?:ال|لل|بال)?فقرة|(?:ال|لل|بال)?فقرات|(?:ال|لل|بال)?فقرتين|(?:ال|لل|بال)?فقرتان) )(?:${NUMBERS})(?=,? (?:${OF_THIS_TEXT})(?![\\p{L}]))`,
  'giu',
);
/** Paragraphs of a report: each report has its own. */
const OF_REPORT = new RegExp(
  `(?<=(?:report of the Secretary-General|rapport du Secrétaire général|تقرير الأمين العام)[^;]{0,260} (?:paragraphs?|paragraphes?|الفقرات?|الفقرتين) )(?:${NUMBERS})(?![\\p{L}\\d])`,
  'gu',
);
/** A letter or a small number in brackets that opens a member of a list in running text. */
const MEMBER = /(?<![\p{L}\d)])(?<!\d )\((?:[a-z]|[ivx]{1,4}|\d{1,2}|[\u0621-\u064A]{1,2})\)(?= )/gu;

export const numbering: RoutineRule = {
  name: 'numbering',
  meaning:
    'The number of a paragraph of this text or of the new report, or the letter of a member of a list: what it points at moved.',
  sign: /[\d(]/,
  example: ['referred to in paragraph 12 above', 'referred to in paragraph 14 above'],
  constructs: (read: ReadText): Construct[] => [
    ...constructsOf('numbering', REFERENCE, read),
    ...constructsOf('numbering', OF_REPORT, read),
    ...constructsOf('numbering', MEMBER, read),
  ],
  accepts: (old, fresh, oldRead, newRead) =>
    wordsOf(old, oldRead).startsWith('(') === wordsOf(fresh, newRead).startsWith('('),
};
