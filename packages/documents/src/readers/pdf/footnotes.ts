import { noteMarker } from './note-marker.ts';
import type { PdfLine } from './pdf-line.ts';

/** How much smaller than the text its notes are set. */
const NOTE_SIZE = 0.95;

/**
 * Gives the role `note` to the footnotes at the end of a column: small lines that begin with a marker, and the lines
 * after them. `open` is the note that the column before left unfinished; answers the one that this column ends with.
 */
export function markFootnotes(
  column: readonly PdfLine[],
  bodySize: number,
  open: string | null,
): string | null {
  const lines = column.filter((line) => line.role === null);
  let first = lines.length;
  while (first > 0 && isNoteLike(lines[first - 1] as PdfLine, bodySize)) first -= 1;
  // Notes as large as the text are told by their raised marks alone.
  if (first === lines.length) first = firstRaised(lines);
  let marker = open;
  let notes = false;
  for (const line of lines.slice(first)) {
    const begun = markerOf(line);
    if (begun !== null) marker = begun;
    if (marker === null) continue;
    notes = true;
    line.role = 'note';
    line.marker = marker;
    line.begins = begun !== null;
  }
  return notes && !endsSentence(lines.at(-1) as PdfLine) ? marker : null;
}

function isNoteLike(line: PdfLine, bodySize: number): boolean {
  return line.size <= bodySize * NOTE_SIZE;
}

/** The first of the raised marks that begin the last lines, none of them far from the next. */
function firstRaised(lines: readonly PdfLine[]): number {
  let first = lines.length;
  for (let i = lines.length - 1; i >= 0 && first - i <= 8; i -= 1) {
    if ((lines[i] as PdfLine).raisedStart && i > 0) first = i;
  }
  return first;
}

function markerOf(line: PdfLine): string | null {
  return line.raisedStart?.marker ?? noteMarker(line.text)?.marker ?? null;
}

function endsSentence(line: PdfLine): boolean {
  return /[.!?؟»”"]\s*$/.test(line.text);
}
