import { BoundReached, counted } from '../bounds.ts';
import type { Limits } from '../limits.ts';
import { Archive, BrokenMember } from '../zip/archive.ts';
import type { TableLimits, TableNote } from './table.ts';

/** The cells of the first sheet that can be seen, as text, and where the workbook counts its days from. */
export interface SheetCells {
  readonly rows: readonly (readonly string[])[];
  readonly epoch: 1900 | 1904;
  readonly notes: readonly TableNote[];
}

/**
 * Reads a workbook. A cell with a format of days is `YYYY-MM-DD`, with the time where it has one; one that only holds the count of a day stays
 * that number. Of a formula its last result is read.
 *
 * @throws BoundReached when it inflates beyond the bounds. @throws BrokenMember when it is no workbook.
 */
export async function cellsOfXlsx(bytes: Uint8Array, limits: Limits, most: TableLimits): Promise<SheetCells> {
  const archive = new Archive(bytes, limits);
  if (!archive.has('xl/workbook.xml')) throw new BrokenMember('it holds no workbook');
  for (const name of archive.names) if (/^xl\/.*\.xml$|\.rels$/.test(name)) archive.bytesOf(name);
  refuseBeyond(archive, most);
  let chosen = false;
  const notes: TableNote[] = [];
  // Not before a workbook is read: the library is large.
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(bytes, {
    // One more than is read, so that it can be said that there are more.
    range: `A1:${columnName(most.columns + 1)}${most.rows + 2}`,
    sheets: ({ name, hidden, veryHidden }) => {
      if (hidden || veryHidden) notes.push({ kind: 'hidden sheet', name });
      const isFirst = !chosen && !hidden && !veryHidden;
      chosen ||= isFirst;
      return isFirst;
    },
  }).catch((fault: unknown) => {
    if (fault instanceof BoundReached) throw fault;
    throw new BrokenMember(fault instanceof Error ? fault.message : 'it cannot be read');
  });
  const [sheet] = workbook.sheets;
  const rows = (sheet?.rows ?? []).map((row) => row.map(textOf));
  for (const [place, cell] of sheet?.cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (cell.formula !== undefined) notes.push({ kind: 'formula', row: row + 1, column: column + 1 });
  }
  for (const { startRow, startCol } of sheet?.merges ?? [])
    notes.push({ kind: 'merged', row: startRow + 1, column: startCol + 1 });
  return { rows, notes: notes.slice(0, MOST_NOTES), epoch: workbook.dateSystem === '1904' ? 1904 : 1900 };
}

/** So many notes tell what kind of file it is. */
const MOST_NOTES = 200;

const SHEET = /<(?:\w+:)?sheet\b([^>]*)>/g;
const RELATIONSHIP = /<(?:\w+:)?Relationship\b([^>]*)>/g;
/** A cell that holds something, with its column and row. */
const FILLED = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,9})(\d{1,9})"[^>]*>\s*<(?:\w+:)?(?:v|is)\b/g;

/** Stops where a cell of the sheet that is read stands beyond what is read, however much is empty before it. */
function refuseBeyond(archive: Archive, most: TableLimits): void {
  const textIn = (name: string) => new TextDecoder().decode(archive.bytesOf(name) ?? new Uint8Array(0));
  const attribute = (words: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(words)?.[1];
  const sheet = [...textIn('xl/workbook.xml').matchAll(SHEET)].find(
    ([, words = '']) => !/^(?:h|veryH)idden$/.test(attribute(words, 'state') ?? ''),
  )?.[1];
  const id = attribute(sheet ?? '', '\\w+:id');
  const target = [...textIn('xl/_rels/workbook.xml.rels').matchAll(RELATIONSHIP)]
    .map(([, words = '']) => words)
    .find((words) => id !== undefined && attribute(words, 'Id') === id);
  const path = attribute(target ?? '', 'Target')?.replace(/^\/?(?:xl\/)?/, 'xl/');
  for (const [, letters = '', digits = ''] of textIn(path ?? '').matchAll(FILLED)) {
    const isFar = letters.length > 3 || columnNumber(letters) > most.columns;
    if (!isFar && Number(digits) <= most.rows + 1) continue;
    const what = isFar ? 'columns' : 'rows';
    throw new BoundReached(
      'document/too-large',
      `The table has more than ${counted(most[what])} ${what}, the most that is read.`,
      { what, most: most[what] },
    );
  }
}

/** 1 for `A`, 27 for `AA`. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return '';
  const instant = value.toISOString();
  return instant.endsWith('T00:00:00.000Z') ? instant.slice(0, 10) : instant.slice(0, 19);
}

/** `A` for 1, `AA` for 27. */
function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
