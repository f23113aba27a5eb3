import { type Line, type Piece, wordsOf } from './line.ts';

/**
 * The lines of a table's row. When each cell holds one paragraph the row is one line with tabs between the cells
 * (a number and its words, a symbol across from an organ's name); else each paragraph is a line of its own.
 */
export function linesOfRow(cells: readonly (readonly Line[])[]): Line[] {
  const filled = cells.map((cell) => cell.filter((line) => wordsOf(line).trim() !== ''));
  if (filled.some((cell) => cell.length > 1 || cell[0]?.role !== undefined)) return filled.flat();
  const pieces: Piece[] = [];
  for (const [i, cell] of filled.entries()) {
    if (i > 0) pieces.push({ text: '\t' });
    pieces.push(...(cell[0]?.pieces ?? []));
  }
  return filled.some((cell) => cell.length > 0) ? [{ pieces }] : [];
}
