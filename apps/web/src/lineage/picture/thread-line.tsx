import type { ReactNode } from 'react';
import type { Measures } from './measures.ts';
import type { PictureThread } from './picture-of-lineage.ts';

/** Where words go over from one row to another on the way from a member to the next one. */
export interface Joint {
  readonly kind: 'split' | 'merged';
  readonly member: number;
  /** Pixels from this row's line to the other's; negative above. */
  readonly by: number;
}

interface ThreadLineProps {
  readonly thread: PictureThread;
  readonly measures: Measures;
  readonly columnOf: readonly number[];
  readonly joints: readonly Joint[];
  readonly children: ReactNode;
}

/** A branch leaves its line so far before the column in which it arrives: behind the words of the column before. */
const branch = 44;

/** The line of a thread: whole between neighbours, broken where an instrument between them is not held. */
export function ThreadLine({ thread, measures, columnOf, joints, children }: ThreadLineProps) {
  const { line, mark, row } = measures;
  const xOf = (member: number) => (measures.columns[columnOf[member] ?? 0]?.at ?? 0) + mark;
  const steps = thread.stays.slice(1).map((stay, i) => ({ from: thread.stays[i], to: stay }));
  return (
    <svg
      className="thread-line"
      width={measures.width}
      height={row}
      style={{ insetInlineStart: measures.name }}
      aria-hidden="true"
      focusable="false"
    >
      {joints.map(({ kind, member, by }) => {
        const to = xOf(member + 1);
        const from = to - branch;
        const [y0, y1] = kind === 'split' ? [line + by, line] : [line, line + by];
        return (
          <path
            key={`${kind} ${member} ${by}`}
            className="joint"
            d={`M${from} ${y0}C${from + branch / 2} ${y0} ${to - branch / 2} ${y1} ${to} ${y1}`}
          />
        );
      })}
      {steps.map(({ from, to }) => {
        if (from === undefined) return null;
        const isKnown = (columnOf[to.member] ?? 0) - (columnOf[from.member] ?? 0) === 1;
        const isLast = to.paragraph === null;
        return (
          <path
            key={to.key}
            className={isLast ? 'line line-ending' : isKnown ? 'line' : 'line line-unknown'}
            d={`M${xOf(from.member)} ${line}H${xOf(to.member) - (isLast ? 6 : 0)}`}
          />
        );
      })}
      {children}
    </svg>
  );
}
