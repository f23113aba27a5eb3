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
  /** What a reader of the file marked here, where the text is read as it was before. */
  readonly tracked?: Tracked;
}

/**
 * A mark of a reader at a piece: the piece was deleted, so was the line end behind it, or something stands at its place (the piece has
 * no text): inserted words, an inserted note, the start or end of what a comment is about.
 */
export interface Tracked {
  readonly kind: 'deleted' | 'deleted-end' | 'inserted' | 'inserted-note' | 'comment-start' | 'comment-end';
  /** Inserted words, the id of a note or of a comment; empty for what was deleted. */
  readonly value: string;
  readonly author: string | null;
  readonly at: string | null;
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
  if (piece.text === '' && !piece.tracked) return;
  const last = pieces.at(-1);
  if (last && setAlike(last, piece)) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
  else pieces.push(piece);
}

function setAlike(a: Piece, b: Piece): boolean {
  return (
    a.note === undefined &&
    b.note === undefined &&
    a.tracked === undefined &&
    b.tracked === undefined &&
    a.italic === b.italic &&
    a.bold === b.bold &&
    a.superscript === b.superscript &&
    a.generated === b.generated &&
    a.syntax === b.syntax &&
    a.insertedBy === b.insertedBy &&
    a.link === b.link
  );
}
