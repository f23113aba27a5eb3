import type { Answer, Issue } from '@biennium/core';
import { BoundReached, counted } from '../bounds.ts';
import { textFromBytes } from '../decoding/text-from-bytes.ts';
import { documentIssue } from '../issues.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { BrokenMember } from '../zip/archive.ts';
import { cellsOfCsv } from './csv-cells.ts';
import { TABLE_LIMITS, type Table, type TableLimits, type TableRow } from './table.ts';
import { cellsOfXlsx, type SheetCells } from './xlsx-cells.ts';

/**
 * The table of a file: an Excel workbook (.xlsx; its first sheet), or CSV in UTF-8, UTF-16 or a code page, parted by commas, semicolons or tabs.
 * The value is null when it cannot be read, or not whole: the issues say why.
 */
export async function tableFromFile(
  bytes: Uint8Array,
  limits: Limits = DEFAULT_LIMITS,
  most: TableLimits = TABLE_LIMITS,
): Promise<Answer<Table | null>> {
  try {
    if (bytes.length > limits.fileBytes) {
      throw new BoundReached(
        'document/too-large',
        `The file has ${counted(bytes.length)} bytes; ${counted(limits.fileBytes)} are read at most.`,
        { what: 'bytes', most: limits.fileBytes },
      );
    }
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const { value: cells, issues } = isZip
      ? { value: await cellsOfXlsx(bytes, limits, most), issues: [] }
      : csv(bytes, limits, most);
    return cells ? tableOf(cells, most, issues) : { value: null, issues };
  } catch (fault) {
    if (fault instanceof BoundReached) return { value: null, issues: [fault.issue] };
    if (fault instanceof BrokenMember) return unreadable(fault.message);
    throw fault;
  }
}

function csv(bytes: Uint8Array, limits: Limits, most: TableLimits): Answer<SheetCells | null> {
  const { value, issues } = textFromBytes(bytes, limits);
  if (!value) return { value, issues };
  const { rows, open } = cellsOfCsv(value.text, most.rows + 2);
  if (open) return unreadable(`the quotation mark in row ${open.row}, column ${open.column} is not closed`);
  return { value: { rows, epoch: 1900, notes: [] }, issues };
}

function tableOf(
  { rows, epoch, notes }: SheetCells,
  most: TableLimits,
  issues: readonly Issue[],
): Answer<Table | null> {
  const numbered = rows.map((cells, at) => ({ number: at + 1, cells: cells.map(trimmed) }));
  const filled = numbered.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head, ...body] = filled;
  if (!head) {
    return {
      value: null,
      issues: [...issues, documentIssue('document/empty', 'error', 'The file holds no words.', {})],
    };
  }
  if (rows.length > most.rows + 1) return tooLarge('rows', most.rows);
  const long = longCell(filled);
  if (long) return long;
  const width = filled.reduce((widest, { cells }) => Math.max(widest, lastFilled(cells) + 1), 0);
  if (width > most.columns) return tooLarge('columns', most.columns);
  const whole = (cells: readonly string[]): string[] =>
    Array.from({ length: width }, (_, at) => cells[at] ?? '');
  return {
    value: {
      columns: whole(head.cells),
      rows: body.map(({ number, cells }) => ({ number, cells: whole(cells) })),
      ...{ epoch, notes },
    },
    issues,
  };
}

/** Without white space, and without the marks of direction that spreadsheets put around Arabic. */
function trimmed(cell: string): string {
  return cell.replace(
    /^[\s\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+|[\s\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+$/gu,
    '',
  );
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '');
}

function tooLarge(what: 'rows' | 'columns', most: number): Answer<null> {
  const message = `The table has more than ${counted(most)} ${what}, the most that is read.`;
  return { value: null, issues: [documentIssue('document/too-large', 'error', message, { what, most })] };
}

/** No cell of a spreadsheet has more characters. */
const LONGEST_CELL = 32_767;

function longCell(rows: readonly TableRow[]): Answer<null> | null {
  for (const { number, cells } of rows) {
    const at = cells.findIndex((cell) => cell.length > LONGEST_CELL);
    if (at < 0) continue;
    const message = `The cell in row ${number}, column ${at + 1} has more than ${counted(LONGEST_CELL)} characters, the most that is read.`;
    const data = { what: 'characters', most: LONGEST_CELL } as const;
    return { value: null, issues: [documentIssue('document/too-large', 'error', message, data)] };
  }
  return null;
}

function unreadable(detail: string): Answer<null> {
  const message = `The table could not be read (${detail}).`;
  return {
    value: null,
    issues: [documentIssue('document/unreadable', 'error', message, { what: 'table', detail })],
  };
}
