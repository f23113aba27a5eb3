import { symbolMatches } from '../../../citations/symbol-forms.ts';
import { MONTHS } from '../../../text/dates.ts';
import { type Construct, constructsOf, type ReadText, type RoutineRule, wordsOf } from '../routine-rule.ts';

/*
 * the report of the Secretary-General (A/63/228-S/2008/531 and Corr.1) → (A/69/228-S/2014/560)
 *                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^
 */

const REPORT = /report|rapport|تقرير|تقارير|note by the Secretar|document/iu;
/** How far before its symbol a report is named, in UTF-16 code units. */
const REACH = 160;
const PARTS = /^(?:,? (?:and|et|و) ?(?:Corr|Add|Rev)\.\d+)+/u;

/** "the report of the Secretary-General on cooperation ... of 11 September 2020" */
const REPORT_DATE = new RegExp(
  `(?<=(?:report of the Secretary-General|rapport du Secrétaire général|تقرير الأمين العام)[^;,\\d]{0,160} (?:of|du|المؤرخ) )\\d{1,2}(?:er)? (?:${MONTHS}) \\d{4}`,
  'gu',
);

function constructs(read: ReadText): Construct[] {
  return [...constructsOf('report-symbol', REPORT_DATE, read), ...symbolsOfReports(read)];
}

function symbolsOfReports(read: ReadText): Construct[] {
  if (!read.text.includes('/') || !REPORT.test(read.text)) return [];
  return symbolMatches(read.text).flatMap(({ form, text, start, end }): Construct[] => {
    if (form !== 'full' || /^[A-Z]+\/(?:HRC\/)?RES\//.test(text)) return [];
    if (!REPORT.test(read.text.slice(Math.max(0, start - REACH), start))) return [];
    const parts = PARTS.exec(read.text.slice(end));
    return [{ rule: 'report-symbol', start, end: end + (parts?.[0].length ?? 0), optional: false }];
  });
}

/** The series of a symbol: its letters; of a date, none. */
const seriesOf = (symbol: string): string =>
  symbol.split(/[ ,]/, 1)[0]?.split('-', 1)[0]?.replace(/\d+/g, '0') ?? '';

export const reportSymbol: RoutineRule = {
  name: 'report-symbol',
  meaning: 'A report of the same series, of a later session: its symbol or its date is another.',
  sign: /\d/,
  example: ['the report contained in document A/63/228', 'the report contained in document A/69/228'],
  constructs,
  accepts: (old, fresh, oldRead, newRead) =>
    seriesOf(wordsOf(old, oldRead)) === seriesOf(wordsOf(fresh, newRead)),
};
