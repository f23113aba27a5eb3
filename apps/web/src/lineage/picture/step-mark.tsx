import { RelationShape } from '../../parts/relation-shape.tsx';
import type { Step } from './picture-of-lineage.ts';

interface StepMarkProps {
  /** Null in the first instrument. */
  readonly step: Step | null;
  /** Where its middle stands. */
  readonly x: number;
  readonly y: number;
}

/** A shape for each thing that can happen to a paragraph; the words beside it say the same. */
export function StepMark({ step, x, y }: StepMarkProps) {
  return (
    <g className={step?.substantive ? 'mark mark-strong' : 'mark'} transform={`translate(${x} ${y})`}>
      <RelationShape sign={signOf(step)} />
    </g>
  );
}

function signOf(step: Step | null) {
  if (step === null) return 'first';
  return step.relation === 'revised' && !step.substantive ? 'routine' : step.relation;
}
