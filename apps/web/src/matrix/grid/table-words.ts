/**
 * The cells of a table as Excel and other programs put it on the clipboard: a tab between cells, a line end between rows; a cell with a tab, a line
 * end or a quotation mark in it stands between quotation marks, its own doubled.
 */
export function cellsOfTable(words: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/gy;
  cell.lastIndex = 0;
  for (;;) {
    const match = cell.exec(words);
    if (match === null) break;
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // The line end behind the last row begins no other.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

/** The way back from {@link cellsOfTable}. */
export function tableOfCells(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
