import { type Line, type Piece, wordsOf } from './line.ts';

/**
 * The lines of a table's row. When each cell holds one paragraph the row is one line with tabs between the cells
 * (a number and its words, a symbol across from an organ's name); else each paragraph is a line of its own.
 */
export function linesOfRow(cells: readonly (readonly Line[])[]): Line[] {
  const filled = cells.map((cell) => cell.filter((line) => wordsOf(line).trim() !== '' || isInserted(line)));
  if (filled.some((cell) => cell.length > 1 || cell[0]?.role !== undefined)) return filled.flat();
  const pieces: Piece[] = [];
  for (const [i, cell] of filled.entries()) {
    if (i > 0) pieces.push(parting(cell[0]));
    pieces.push(...(cell[0]?.pieces ?? []));
  }
  return filled.some((cell) => cell.length > 0) ? [{ pieces }] : [];
}

/** Whether a paragraph without words has words that a reader of the file put there. */
function isInserted(line: Line): boolean {
  return line.pieces.some(({ tracked }) => tracked?.kind === 'inserted' && tracked.value.trim() !== '');
}

/** What parts a cell from the one before it: it came with the words of a cell that had none. */
function parting(line: Line | undefined): Piece {
  const tab: Piece = { text: '\t' };
  if (!line || wordsOf(line).trim() !== '') return tab;
  const inserted = line.pieces.find(({ tracked }) => tracked?.kind === 'inserted')?.tracked;
  return inserted ? { text: '', tracked: { ...inserted, value: '\t' } } : tab;
}
