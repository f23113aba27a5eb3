import { unguarded } from './guard.ts';

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * The cells of a CSV text, row by row (RFC 4180), whichever of comma, semicolon and tab parts them; `sep=;` before them is how Excel says it. A
 * quotation mark that is not closed ends with the text. Stops behind `most` rows.
 */
export function cellsOfCsv(text: string, most: number): string[][] {
  const said = /^sep=(.)\r?\n/.exec(text);
  const start = said ? said[0].length : 0;
  const delimiter = said?.[1] ?? delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = start;
  while (at < text.length && rows.length < most) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter);
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
  return rows;
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

/** A cell in quotation marks, with what stands between its end and the next delimiter. */
function quoted(text: string, start: number): { cell: string; end: number } {
  let cell = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return { cell, end: close + 1 };
    cell += '"';
    at = close + 2;
  }
}
