import type { Disposition, LineState } from '../activity/line.ts';

/** How far a matrix has come. */
export type MatrixState = 'drafting' | 'negotiated' | 'adopted' | 'in implementation' | 'closed';

export const MATRIX_STATES: readonly MatrixState[] = [
  'drafting',
  'negotiated',
  'adopted',
  'in implementation',
  'closed',
];

/** What decides how far a matrix has come. Days are ISO 8601. */
export interface MatrixFacts {
  /** First day of its period. */
  readonly from: string;
  readonly adoptedOn: string | null;
  readonly closedOn: string | null;
  readonly lines: readonly LineState[];
}

/** How far a matrix has come on a day: negotiated when both sides accepted all its lines as they stand, in implementation from its first day. */
export function stateOfMatrix({ from, adoptedOn, closedOn, lines }: MatrixFacts, today: string): MatrixState {
  if (closedOn !== null) return 'closed';
  if (adoptedOn !== null) return today >= from ? 'in implementation' : 'adopted';
  const live = lines.filter((state) => state !== 'withdrawn');
  return live.length > 0 && live.every((state) => state === 'accepted') ? 'negotiated' : 'drafting';
}

/** A line that stands in the way of closing its matrix, and why. */
export interface ClosingGap {
  readonly line: string;
  readonly lacks: 'disposition' | 'completion' | 'reason' | 'next matrix';
}

/** A line as its closing sees it. */
export interface ClosingLine {
  readonly id: string;
  readonly disposition: Disposition | null;
  /** Both sides completed it with their keys. */
  readonly completed: boolean;
}

/**
 * The lines that stand in the way of closing: each adopted line is disposed of, "completed" only where both sides completed it, dropped or partly
 * completed with a reason, carried over into a matrix that is still open (rule F5).
 */
export function missingForClosing(
  lines: readonly ClosingLine[],
  openMatrices: readonly string[],
): readonly ClosingGap[] {
  return lines.flatMap(({ id: line, disposition, completed }): ClosingGap[] => {
    if (disposition === null) return [{ line, lacks: 'disposition' }];
    if (disposition.kind === 'completed') return completed ? [] : [{ line, lacks: 'completion' }];
    if (disposition.kind === 'carried over')
      return openMatrices.includes(disposition.into) ? [] : [{ line, lacks: 'next matrix' }];
    return disposition.reason.trim() === '' ? [{ line, lacks: 'reason' }] : [];
  });
}
