import type { HintRole } from '@biennium/core';

/** Words of a paragraph that are set alike. */
export interface Piece {
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly superscript?: boolean;
  /** Shown by the program that wrote the file, but not stored. */
  readonly generated?: boolean;
  /** No words of the text: the mark of a note in front of its own words. */
  readonly syntax?: boolean;
  /** Author of a tracked insertion. */
  readonly insertedBy?: string;
  readonly link?: string;
  /** The piece is the mark of a note, whose marker this is. */
  readonly note?: string;
}

/** One paragraph, or one row of a table, as it will stand on a line of the text. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly role?: HintRole;
  readonly level?: number;
  readonly marker?: string;
}

/** A break inside a paragraph: it parts words, and the paragraph goes on. */
export const LINE_BREAK = '\u2028';

/** The bare words of a line. */
export function wordsOf(line: Line): string {
  return line.pieces.map((piece) => piece.text).join('');
}

/** Adds a piece, joined to the last one when both are set alike. */
export function addPiece(pieces: Piece[], piece: Piece): void {
  if (piece.text === '') return;
  const last = pieces.at(-1);
  if (last && setAlike(last, piece)) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
  else pieces.push(piece);
}

function setAlike(a: Piece, b: Piece): boolean {
  return (
    a.note === undefined &&
    b.note === undefined &&
    a.italic === b.italic &&
    a.bold === b.bold &&
    a.superscript === b.superscript &&
    a.generated === b.generated &&
    a.syntax === b.syntax &&
    a.insertedBy === b.insertedBy &&
    a.link === b.link
  );
}
