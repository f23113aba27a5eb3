import type { SetParagraph } from './manuscript.ts';

/**
 * The same paragraphs for a place whose last mark cannot go or come: a cell of a table, a note, the end of the file. Where the last
 * paragraph goes or comes, the mark before it does in its stead; where none stays, one that goes and one that comes share a
 * paragraph. All of them must be set alike.
 */
export function closedParagraphs(paragraphs: readonly SetParagraph[]): SetParagraph[] {
  const lines = paragraphs.some(({ end }) => end === 'kept') ? [...paragraphs] : sharing(paragraphs);
  const last = lines.findLastIndex(({ end }) => end === 'kept');
  return lines.map((line, index) => {
    if (last < 0) return index === lines.length - 1 ? { ...line, end: 'kept' } : line;
    if (index < last) return line;
    return { ...line, end: lines[index + 1]?.end ?? 'kept' };
  });
}

/** What goes and what comes, paired in order, each pair in a paragraph that stays. */
function sharing(paragraphs: readonly SetParagraph[]): SetParagraph[] {
  const going = paragraphs.filter(({ end }) => end === 'deleted');
  const coming = paragraphs.filter(({ end }) => end === 'inserted');
  const count = Math.max(going.length, coming.length);
  return Array.from({ length: count }, (_, index): SetParagraph => {
    const old = going[index];
    const next = coming[index];
    if (old && next) return { ...next, pieces: [...old.pieces, ...next.pieces], end: 'kept' };
    return (old ?? next) as SetParagraph;
  });
}
