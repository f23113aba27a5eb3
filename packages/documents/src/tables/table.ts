/** What a table file says, as text: the first row of a file names the columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Where a workbook counts its days from: 1900, or 1904 on old Macintosh computers; 1900 for a file that does not say. */
  readonly epoch: 1900 | 1904;
  /** What a workbook has that a table has not. */
  readonly notes: readonly TableNote[];
}

/** Something of a workbook that was not read as it stands: of a formula the last result, of merged cells the first; a hidden sheet not at all. */
export type TableNote =
  | { readonly kind: 'formula' | 'merged'; readonly row: number; readonly column: number }
  | { readonly kind: 'hidden sheet'; readonly name: string };

/** A row of a table; rows without any words are left out. */
export interface TableRow {
  /** Counted from 1 in the file, the names of the columns included: what a spreadsheet shows beside it. */
  readonly number: number;
  /** One for each column, without white space around it. Days are `YYYY-MM-DD`; other numbers are written as they are. */
  readonly cells: readonly string[];
}

/** A table to write. */
export interface TableToWrite {
  /** The name of the sheet. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The first column stands on the right. */
  readonly rightToLeft?: boolean;
  /** A second sheet, with what can stand in the cells of the first. */
  readonly lists?: Pick<TableToWrite, 'title' | 'columns' | 'rows'>;
}

/** What one table may hold. */
export interface TableLimits {
  /** Rows beneath the names of the columns. */
  readonly rows: number;
  readonly columns: number;
}

export const TABLE_LIMITS: TableLimits = { rows: 20_000, columns: 100 };
