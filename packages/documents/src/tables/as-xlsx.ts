import type { TableToWrite } from './table.ts';

/** No sheet name is longer, and none has these signs (Excel). */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
/** No cell holds more (Excel). */
const LONGEST_CELL = 32_767;
/** What XML 1.0 cannot hold. */
const NOT_IN_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const NARROWEST = 8;
const WIDEST = 60;

/** A table as an Excel workbook, its lists on a second sheet: the names of the columns stay in view and filter; words are words, never formulas. */
export async function tableAsXlsx({
  rightToLeft = false,
  lists,
  ...table
}: TableToWrite): Promise<Uint8Array<ArrayBuffer>> {
  // Not before a table is written: the library is large.
  const { writeXlsx } = await import('hucre/xlsx');
  const sheets = lists === undefined ? [table] : [table, lists];
  const bytes = await writeXlsx({ sheets: sheets.map((sheet) => sheetOf(sheet, rightToLeft)) });
  return new Uint8Array(bytes);
}

function sheetOf(
  { title, columns, rows }: Pick<TableToWrite, 'title' | 'columns' | 'rows'>,
  rightToLeft: boolean,
) {
  const cells = [columns, ...rows].map((row) => row.map(cellOf));
  return {
    name: title.replaceAll(NOT_IN_NAMES, ' ').trim().slice(0, LONGEST_NAME) || 'Sheet1',
    rows: cells,
    columns: columns.map((_, at) => ({ width: widthOf(cells, at) })),
    freezePane: { rows: 1 },
    view: { rightToLeft },
  };
}

function cellOf(cell: string | number | null): string | number | null {
  return typeof cell === 'string' ? cell.replaceAll(NOT_IN_XML, '\uFFFD').slice(0, LONGEST_CELL) : cell;
}

function widthOf(rows: readonly (readonly (string | number | null)[])[], at: number): number {
  const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, String(row[at] ?? '').length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
