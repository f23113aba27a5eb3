import type { ShownMandate } from '../../api/mandate-queries.ts';
import type { MarkKind, PassageMark } from '../passage-marks.ts';

type Marked = Pick<ShownMandate, 'verbAt' | 'addressees' | 'actionAt' | 'due' | 'recurrence' | 'conditions'>;

/** The words of a paragraph that make this mandate. */
export function marksOfMandate(mandate: Marked): PassageMark[] {
  const { verbAt, addressees, actionAt, due, recurrence, conditions } = mandate;
  const marks: readonly (readonly [
    MarkKind,
    { readonly start: number; readonly end: number } | null | undefined,
  ])[] = [
    ['verb', verbAt],
    ...addressees
      // An implied one may stand in no words but those of the verb.
      .filter(({ at }) => at?.start !== verbAt?.start)
      .map(({ at }) => ['addressee', at] as const),
    ['action', actionAt],
    ['due', due?.at],
    ['recurrence', recurrence?.at],
    ...conditions.map((at) => ['condition', at] as const),
  ];
  return marks.flatMap(([kind, at]) => (at == null ? [] : [{ kind, start: at.start, end: at.end }]));
}

/** The words that ask, as the text has them; the English name of the verb where a person gave another. */
export function verbInText({ verbAt, verb, words }: Pick<ShownMandate, 'verbAt' | 'verb' | 'words'>): string {
  return verbAt === null ? verb : words.slice(verbAt.start, verbAt.end);
}
