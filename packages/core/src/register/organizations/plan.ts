import type { TableProblem } from '../tables/problem.ts';

/** A value that a row states: what stood before it, and the column that says it. */
export interface PlannedStatement {
  readonly field: string;
  /** Of a field that names an entry: its id, or `row:17` for the one that row 17 adds. */
  readonly value: string;
  readonly language: string | null;
  readonly from: string | null;
  readonly until: string | null;
  /** What is told to a person in its place; the value where that is not given. */
  readonly shown: string;
  readonly before: string | null;
  readonly column: string | null;
}

/** What a row of a table would change. */
export interface PlannedRow {
  readonly row: number;
  /** The entry that it is about; null for a new one. */
  readonly entry: string | null;
  readonly label: string;
  /** Nothing where the register says it all already. */
  readonly statements: readonly PlannedStatement[];
  /** Ids of the statements that these take the place of. */
  readonly ends: readonly string[];
}

/** What a table would change of the register, and what speaks against it. Nothing is changed while a problem is an error. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly TableProblem[];
}
