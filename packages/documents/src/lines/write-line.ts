import type { SourceBuilder } from '../source-builder.ts';
import { type Line, type Piece, wordsOf } from './line.ts';

/**
 * Writes a line with its marks. A line without words is not written. `placed` is told where each piece begins; the pieces of a line
 * that is not written begin where the next one does.
 */
export function writeLine(
  line: Line,
  builder: SourceBuilder,
  placed?: (piece: Piece, start: number) => void,
): void {
  if (wordsOf(line).trim() === '') {
    for (const piece of line.pieces) placed?.(piece, builder.at);
    return;
  }
  for (const piece of line.pieces) {
    const start = builder.at;
    placed?.(piece, start);
    builder.words(piece.text.replace(/[\r\n]+/g, ' '));
    if (piece.generated) builder.mark('generated', start);
    if (piece.syntax) builder.mark('syntax', start);
    if (piece.note !== undefined) builder.mark('note-reference', start, piece.note);
    if (piece.superscript && piece.note === undefined) builder.mark('superscript', start);
    if (piece.italic) builder.mark('italic', start);
    if (piece.bold) builder.mark('bold', start);
    if (piece.link !== undefined) builder.mark('link', start, piece.link);
    if (piece.insertedBy !== undefined) builder.mark('inserted', start, piece.insertedBy);
  }
  const { role, marker, level } = line;
  builder.endLine(role, { ...(marker !== undefined && { marker }), ...(level !== undefined && { level }) });
}
