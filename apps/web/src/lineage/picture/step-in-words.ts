import type { Words } from '../../words/use-words.ts';
import type { Step } from './picture-of-lineage.ts';

/** What happened, in a word or two: "moved, reworded, softer". Empty where nothing did. */
export function stepInWords(step: Step | null, { w }: Pick<Words, 'w'>): string {
  if (step === null) return '';
  const { relation, routine, strength, link } = step;
  const isRoutine = relation === 'revised' && routine;
  const alsoReworded = (relation === 'moved' || relation === 'recast') && link.reworded && !routine;
  return [
    relation === 'unchanged' ? '' : isRoutine ? w('relation.routine') : w(`relation.${relation}`),
    alsoReworded ? w('relation.revised') : '',
    strength === null ? '' : w(`strength.${strength}`),
  ]
    .filter((word) => word !== '')
    .join(w('list.comma'));
}
