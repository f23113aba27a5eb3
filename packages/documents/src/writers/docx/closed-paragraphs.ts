import type { Fate, SetParagraph } from './manuscript.ts';

/**
 * The same paragraphs for a place whose last mark cannot go or come: a cell of a table, a note, the end of the file. Where the last
 * paragraph goes or comes, the mark before it does in its stead; where none stays, one that goes and one that comes share a
 * paragraph. All of them must be set alike.
 */
export function closedParagraphs(paragraphs: readonly SetParagraph[]): SetParagraph[] {
  const lines = paragraphs.some(({ end }) => end === 'kept') ? [...paragraphs] : sharing(paragraphs);
  const last = lines.findLastIndex(({ end }) => end === 'kept');
  return lines.map((line, index) => {
    if (last < 0) return index === lines.length - 1 ? { ...line, end: 'kept', endBy: null } : line;
    if (index < last) return line;
    const { end = 'kept', endBy = null } = lines[index + 1] ?? {};
    return { ...line, end, endBy };
  });
}

/**
 * The same paragraphs, in which words that go at one place and come at another leave a paragraph of another style alone: the mark of
 * the paragraph before them goes or comes in the stead of their last. LibreOffice takes such words for a move, and would give
 * the paragraph behind them the style of what is moved away.
 */
export function closedBeforeOthers(paragraphs: readonly SetParagraph[]): SetParagraph[] {
  const moved = movedTexts(paragraphs);
  const closed: SetParagraph[] = [];
  let start = 0;
  for (const [index, line] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    if (next && (line.end === 'kept' || next.end !== 'kept')) continue;
    const some = paragraphs.slice(start, index + 1);
    start = index + 1;
    const stays = some.findLastIndex(({ end }) => end === 'kept');
    const first = some[stays];
    const chain = some.slice(stays + 1);
    const closes =
      first &&
      next &&
      chain.some((each) => moved.has(wordsOf(each))) &&
      chain.every((each) => isWhole(each) && (each.end === line.end || setAlike(each, line))) &&
      setAlike(first, line) &&
      !setAlike(line, next);
    closed.push(...(closes ? closedParagraphs(some) : some));
  }
  return closed;
}

/** The words of paragraphs that go as a whole at one place and come as a whole at another. */
function movedTexts(paragraphs: readonly SetParagraph[]): Set<string> {
  const whole = (fate: Fate) =>
    new Set(paragraphs.filter((each) => each.end === fate && isWhole(each)).map(wordsOf));
  const coming = whole('inserted');
  return new Set([...whole('deleted')].filter((words) => coming.has(words)));
}

/** Whether all of a paragraph shares the fate of its mark. */
function isWhole({ pieces, end }: SetParagraph): boolean {
  return pieces.every(({ fate }) => fate === end);
}

function wordsOf({ pieces }: SetParagraph): string {
  return pieces
    .map((piece) => (piece.kind === 'words' ? piece.text : ''))
    .join('')
    .trim();
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
    if (old && next) return { ...next, pieces: [...old.pieces, ...next.pieces], end: 'kept', endBy: null };
    return (old ?? next) as SetParagraph;
  });
}
