import { unguarded } from './guard.ts';

const DELIMITERS = [',', ';', '\t'] as const;

/** A cell in quotation marks that nothing closes: where the rest of the text would be one cell. Counted from 1. */
export interface OpenCell {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of a CSV text, row by row (RFC 4180), whichever of comma, semicolon and tab parts them; `sep=;` before them is how Excel says it. Words
 * behind a cell in quotation marks belong to it. Stops behind `most` rows, and at a quotation mark that is not closed.
 */
export function cellsOfCsv(
  text: string,
  most: number,
): { readonly rows: string[][]; readonly open: OpenCell | null } {
  const said = /^sep=(.)\r?\n/.exec(text);
  const start = said ? said[0].length : 0;
  const delimiter = said?.[1] ?? delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = start;
  while (at < text.length && rows.length < most) {
    const read = text[at] === '"' ? quoted(text, at, delimiter) : plain(text, at, delimiter);
    if (read === null) return { rows, open: { row: rows.length + 1, column: row.length + 1 } };
    const { cell, end } = read;
    row.push(unguarded(cell));
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push('');
    } else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0 && rows.length < most) rows.push(row);
  return { rows, open: null };
}

/** What parts the cells of the first row: the sign that stands there most often outside quotation marks. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>();
  let inside = false;
  for (const sign of text.slice(0, 10_000)) {
    if (sign === '"') inside = !inside;
    else if (!inside && (sign === '\n' || sign === '\r')) break;
    else if (!inside) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const count = (sign: string) => counts.get(sign) ?? 0;
  return DELIMITERS.reduce((best: string, sign) => (count(sign) > count(best) ? sign : best), ',');
}

function plain(text: string, at: number, delimiter: string): { cell: string; end: number } {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { cell: text.slice(at, end), end };
}

/** A cell in quotation marks, with what stands between its end and the next delimiter; null where nothing closes it. */
function quoted(text: string, start: number, delimiter: string): { cell: string; end: number } | null {
  let cell = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') {
      const rest = plain(text, close + 1, delimiter);
      return { cell: cell + rest.cell, end: rest.end };
    }
    cell += '"';
    at = close + 2;
  }
}
