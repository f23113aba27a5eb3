import { RelationMark } from '../../parts/relation-mark.tsx';
import { useWords } from '../../words/use-words.ts';

export const arrivalKinds = ['fresh', 'changed', 'lapsed', 'unfinished', 'carried'] as const;
export type ArrivalKind = (typeof arrivalKinds)[number];

const signs = {
  fresh: 'added',
  changed: 'revised',
  lapsed: 'dropped',
  unfinished: 'dropped',
  carried: 'unchanged',
} as const;

/** What a new text did to mandates, as a shape and a word. */
export function ArrivalSign({ kind }: { readonly kind: ArrivalKind }) {
  const { w } = useWords();
  return (
    <span className={`arrival-sign arrival-${kind}`}>
      <RelationMark relation={signs[kind]} />
      {w(`arrival.${kind}`)}
    </span>
  );
}
