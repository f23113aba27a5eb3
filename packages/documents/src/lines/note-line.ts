import { type Line, type Piece, wordsOf } from './line.ts';

const OPENING = /^[\s([]*/;
const CLOSING = /^[\])]?[.:]?\s*/;

/**
 * A line of a note. Where its words begin with the note's own mark (`1 See …`, `[1] See …`), the mark becomes a piece
 * that is no words, since the line's marker already says it.
 */
export function noteLine(line: Line, marker: string): Line {
  const words = wordsOf(line);
  const opening = (OPENING.exec(words) as RegExpExecArray)[0].length;
  if (!words.startsWith(marker, opening)) return { ...line, role: 'note', marker };
  const stars = /^\*+$/.test(marker) ? (/^\**/.exec(words.slice(opening)) as RegExpExecArray)[0].length : 0;
  const length = Math.max(marker.length, stars);
  const rest = words.slice(opening + length);
  const closing = (CLOSING.exec(rest) as RegExpExecArray)[0];
  const raised = line.pieces[0]?.generated || line.pieces[0]?.superscript;
  if (closing === '' && rest !== '' && !raised) {
    return { ...line, role: 'note', marker };
  }
  return {
    ...line,
    pieces: unworded(line.pieces, opening + length + closing.length),
    role: 'note',
    marker,
  };
}

/** The same pieces, the first `length` characters of them no words. */
function unworded(pieces: readonly Piece[], length: number): Piece[] {
  const result: Piece[] = [];
  let left = length;
  for (const piece of pieces) {
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    if (cut > 0)
      result.push({
        text: piece.text.slice(0, cut),
        syntax: true,
        ...(piece.generated && { generated: true }),
      });
    // A piece without words is the mark of a reader, and stays.
    if (cut < piece.text.length || piece.text === '') result.push({ ...piece, text: piece.text.slice(cut) });
  }
  return result;
}
