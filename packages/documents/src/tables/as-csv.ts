import { guarded } from './guard.ts';
import type { TableToWrite } from './table.ts';

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows Arabic and accents. What a spreadsheet would run as a formula
 * is guarded by an apostrophe; numbers stay numbers.
 */
export function tableAsCsv({ columns, rows }: TableToWrite): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cellOf).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellOf(cell: string | number | null): string {
  const words = typeof cell === 'string' ? guarded(cell) : String(cell ?? '');
  return /[",\r\n;\t]/.test(words) || words !== words.trim() ? `"${words.replaceAll('"', '""')}"` : words;
}
