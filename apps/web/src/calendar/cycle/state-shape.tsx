import './milestone-strip.css';
import type { Milestone } from './strip-scale.ts';

/** Each state has a shape of its own: filled where something came about, open where it has not, a triangle where it is late. */
const shapes: Readonly<Record<Milestone['state'], string>> = {
  recorded: 'M0 -5A5 5 0 1 1 0 5A5 5 0 1 1 0 -5Z',
  coming: 'M0 -4.5A4.5 4.5 0 1 1 0 4.5A4.5 4.5 0 1 1 0 -4.5Z',
  open: 'M0 -5L5 0L0 5L-5 0Z',
  late: 'M0 -5.5L6 5H-6Z',
  unrecorded: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
  undated: 'M-5 0H5',
};

/** The shape of a state, around the point at which it is drawn. */
export function StateShape({ state }: { readonly state: Milestone['state'] }) {
  return <path className={`milestone-shape milestone-${state}`} d={shapes[state]} />;
}

/** The shape of a state beside its word. */
export function StateSign({ state }: { readonly state: Milestone['state'] }) {
  return (
    <svg className="milestone-sign" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
      <StateShape state={state} />
    </svg>
  );
}
