import type { ActivityContent } from '../follow-up/activity/content.ts';
import type { FieldChange } from '../follow-up/activity/fields.ts';
import type { FieldConflict } from '../follow-up/activity/merge.ts';
import type { TableProblem, TableProblemCode } from '../register/tables/problem.ts';

/** What is wrong with a cell or a row of a table of lines, or worth a look. */
export type LineProblemCode =
  | TableProblemCode
  | ('line-unknown' | 'line-twice' | 'line-not-yours' | 'row-empty')
  | ('exported-unknown' | 'day-order' | 'milestone-outside')
  | ('formula' | 'merged' | 'other-sheet');

/** A problem at its place. */
export type LineProblem = Omit<TableProblem, 'code'> & { readonly code: LineProblemCode };

/** What a row would change. */
export interface PlannedLine {
  readonly row: number;
  /** The code of the line; null of one that is proposed by it. */
  readonly code: string | null;
  readonly title: string;
  /** The line as it would stand, with what the file says where only the file changed it. */
  readonly content: ActivityContent;
  /** What would be different from the line as it stands now. */
  readonly changes: readonly FieldChange[];
  /** What the file says otherwise than what was changed here since it was exported: it stays as it is here unless a person says so. */
  readonly conflicts: readonly FieldConflict[];
}

/** What a table would change of a matrix. Nothing is imported while a problem is an error. */
export interface LinePlan {
  readonly rows: readonly PlannedLine[];
  readonly problems: readonly LineProblem[];
}
