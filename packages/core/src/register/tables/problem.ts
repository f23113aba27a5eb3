/** Why a cell of a table cannot be taken as it is, or what is worth a look. */
export type TableProblemCode =
  | 'column-missing'
  | 'column-unknown'
  | 'column-twice'
  | 'name-missing'
  | 'name-shared'
  | 'name-unclear'
  | 'code-twice'
  | 'acronym-shared'
  | 'parent-unknown'
  | 'parent-unclear'
  | 'parent-circular'
  | 'value-unknown'
  | 'value-long'
  | 'link-wrong'
  | 'time-impossible'
  | 'time-unclear'
  | 'time-counted'
  | 'time-order';

/** A problem at its place in a table. */
export interface TableProblem {
  readonly code: TableProblemCode;
  /** Nothing is imported while there is an error. */
  readonly severity: 'error' | 'warning';
  /** As a spreadsheet counts them; 1 is that of the names of the columns. */
  readonly row: number;
  /** The name that the column has in the file; `null` for the whole row. */
  readonly column: string | null;
  /** What stands in the cell. */
  readonly cell: string;
  /** What it is held against: another row, a name, what a cell was read as. */
  readonly other: string | null;
}
