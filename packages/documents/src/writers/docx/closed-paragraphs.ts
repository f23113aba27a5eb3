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

/**
 * The same paragraphs, in which those that come or go as a whole before a paragraph of another style leave its mark alone: the mark of
 * the paragraph before them goes or comes in the stead of their last. LibreOffice takes words that go here and come there for a
 * move, and would give the other paragraph the style of what is moved away.
 */
export function closedBeforeOthers(paragraphs: readonly SetParagraph[]): SetParagraph[] {
  const closed: SetParagraph[] = [];
  let start = 0;
  for (const [index, line] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    if (next && (line.end === 'kept' || next.end !== 'kept')) continue;
    // From `start` on: what is behind the last paragraphs that were given out.
    const some = paragraphs.slice(start, index + 1);
    const stays = some.findLastIndex(({ end }) => end === 'kept');
    const first = some[stays];
    const chain = some.slice(stays + 1);
    const uniform = chain.every(({ end }) => end === line.end) || chain.every((each) => setAlike(each, line));
    const closes =
      first && next && chain.length > 0 && uniform && setAlike(first, line) && !setAlike(line, next);
    closed.push(...(closes ? closedParagraphs(some) : some));
    start = index + 1;
  }
  return closed;
}

/** Whether paragraphs have one style and one place in a list. */
export function setAlike(a: SetParagraph, b: SetParagraph): boolean {
  return a.style === b.style && a.list?.list === b.list?.list && a.list?.level === b.list?.level;
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
