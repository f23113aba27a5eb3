import './milestone-strip.css';
import { StateShape } from './state-shape.tsx';
import type { Milestone, StripScale } from './strip-scale.ts';

interface MilestoneStripProps {
  readonly milestones: readonly Milestone[];
  readonly scale: StripScale;
  /** The day on which the cycle is looked at; null where it is not to be shown. */
  readonly on: string | null;
  readonly isRightToLeft: boolean;
  /** Written at the years. */
  readonly withYears?: boolean;
}

/** When milestones are due, as bars, and when they came about, as shapes; what it shows stands in words beside it. */
export function MilestoneStrip({
  milestones,
  scale,
  on,
  isRightToLeft,
  withYears = false,
}: MilestoneStripProps) {
  // The names of the years stand above the line.
  const [height, middle] = withYears && milestones.length > 0 ? [44, 30] : [32, 16];
  const place = (day: string) => (isRightToLeft ? 100 - scale.at(day) : scale.at(day));
  const x = (day: string) => `${place(day)}%`;
  const bar = (first: string, last: string) => {
    const [a, b] = [place(first), place(last)].sort((one, other) => one - other) as [number, number];
    return { x: `${a}%`, width: `${Math.max(b - a, 0.2)}%` };
  };
  return (
    <svg className="milestone-strip" height={height} width="100%" aria-hidden="true">
      {scale.years.map((day) => (
        <g key={day}>
          <line className="strip-year" x1={x(day)} x2={x(day)} y1="0" y2={height} />
          {withYears && (
            <svg x={x(day)} y={0} overflow="visible" aria-hidden="true">
              <text
                className="strip-year-name"
                x={isRightToLeft ? -4 : 4}
                y={height === 44 ? 11 : 20}
                textAnchor="start"
              >
                {day.slice(0, 4)}
              </text>
            </svg>
          )}
        </g>
      ))}
      {milestones.map(({ kind, due, took, state }, at) => {
        const point = took ?? due;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never move
          <g key={`${kind} ${at}`}>
            {due !== null && due.first !== due.last && (
              <rect
                className={`strip-due strip-${state}`}
                {...bar(due.first, due.last)}
                y={middle - 3}
                height="6"
                rx="3"
              />
            )}
            {took !== null && took.first !== took.last && (
              <rect className="strip-took" {...bar(took.first, took.last)} y={middle - 3} height="6" />
            )}
            {took !== null && due !== null && due.first === due.last && (
              <line
                className="strip-day"
                x1={x(due.first)}
                x2={x(due.first)}
                y1={middle - 7}
                y2={middle + 7}
              />
            )}
            {point !== null && (
              <svg
                x={x(took === null ? point.first : point.last)}
                y={middle}
                overflow="visible"
                aria-hidden="true"
              >
                <StateShape state={state} />
              </svg>
            )}
          </g>
        );
      })}
      {on !== null && <line className="strip-today" x1={x(on)} x2={x(on)} y1="0" y2={height} />}
    </svg>
  );
}
