import { symbolMatches } from '../../../citations/symbol-forms.ts';
import { type Construct, type ReadText, type RoutineRule, wordsOf } from '../routine-rule.ts';

/*
 * the report of the Secretary-General (A/63/228-S/2008/531 and Corr.1) → (A/69/228-S/2014/560)
 *                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^
 */

const REPORT = /report|rapport|تقرير|تقارير|note by the Secretar|document/iu;
/** How far before its symbol a report is named, in UTF-16 code units. */
const REACH = 160;
const PARTS = /^(?:,? (?:and|et|و) ?(?:Corr|Add|Rev)\.\d+)+/u;

function constructs(read: ReadText): Construct[] {
  return symbolMatches(read.text).flatMap(({ form, text, start, end }): Construct[] => {
    if (form !== 'full' || /^[A-Z]+\/(?:HRC\/)?RES\//.test(text)) return [];
    if (!REPORT.test(read.text.slice(Math.max(0, start - REACH), start))) return [];
    const parts = PARTS.exec(read.text.slice(end));
    return [{ rule: 'report-symbol', start, end: end + (parts?.[0].length ?? 0), optional: false }];
  });
}

/** The series of a symbol: its letters. */
const seriesOf = (symbol: string): string =>
  symbol.split(/[ ,]/, 1)[0]?.split('-', 1)[0]?.replace(/\d+/g, '0') ?? '';

export const reportSymbol: RoutineRule = {
  name: 'report-symbol',
  meaning: 'A report of the same series, of a later session: only its symbol is another.',
  example: ['the report contained in document A/63/228', 'the report contained in document A/69/228'],
  constructs,
  accepts: (old, fresh, oldRead, newRead) =>
    seriesOf(wordsOf(old, oldRead)) === seriesOf(wordsOf(fresh, newRead)),
};
