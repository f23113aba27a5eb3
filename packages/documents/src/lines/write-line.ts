import type { SourceBuilder } from '../source-builder.ts';
import { type Line, wordsOf } from './line.ts';

/** Writes a line with its marks. A line without words is not written. */
export function writeLine(line: Line, builder: SourceBuilder): void {
  if (wordsOf(line).trim() === '') return;
  for (const piece of line.pieces) {
    const start = builder.at;
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
