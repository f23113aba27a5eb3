import './relation-mark.css';
import { RelationShape, type RelationSign } from './relation-shape.tsx';

/** The shape of what became of a paragraph. Words stand beside it. */
export function RelationMark({ relation }: { readonly relation: RelationSign }) {
  return (
    <svg
      className={`relation-mark relation-mark-${relation}`}
      viewBox="-7 -7 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      <RelationShape sign={relation} />
    </svg>
  );
}
