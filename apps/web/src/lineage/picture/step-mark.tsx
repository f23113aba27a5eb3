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
      {shapeOf(step)}
    </g>
  );
}

function shapeOf(step: Step | null) {
  switch (step?.relation) {
    case undefined:
      return <circle r="4.5" className="mark-hollow" />;
    case 'added':
      return (
        <>
          <circle r="5.5" className="mark-hollow" />
          <path d="M-2.75 0h5.5M0-2.75v5.5" />
        </>
      );
    case 'dropped':
      return <path d="M-4-4l8 8M4-4l-8 8" />;
    case 'moved':
      return (
        <>
          <circle r="6.5" className="mark-ground" />
          <path d="M-2.5 5V-5M-5-2.5-2.5-5 0-2.5M2.5-5V5M0 2.5 2.5 5 5 2.5" />
        </>
      );
    case 'recast':
      return (
        <>
          <rect x="-6.5" y="-6.5" width="13" height="13" className="mark-ground" />
          <path d="M-5.5-2.5h9M1-5 3.5-2.5 1 0M5.5 2.5h-9M-1 0-3.5 2.5-1 5" />
        </>
      );
    case 'split':
      return <path d="M-6 0h4M-2 0C1 0 1-4.5 5-4.5M-2 0C1 0 1 4.5 5 4.5" className="mark-fork" />;
    case 'merged':
      return <path d="M6 0H2M2 0C-1 0-1-4.5-5-4.5M2 0C-1 0-1 4.5-5 4.5" className="mark-fork" />;
    case 'revised':
      return step?.substantive ? (
        <path d="M0-5.5 5.5 0 0 5.5-5.5 0z" className="mark-full" />
      ) : (
        <path d="M0-4.5 4.5 0 0 4.5-4.5 0z" className="mark-hollow" />
      );
    case 'unchanged':
      return <circle r="3" className="mark-full" />;
  }
}
