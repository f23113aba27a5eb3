import type { Citation, Range, RichText } from '@biennium/core';

/** A run of a paragraph that is set in one way. A note's mark is a piece of its own, without words. */
export interface Piece {
  readonly text: string;
  readonly italic: boolean;
  readonly citation: Citation | null;
  readonly note: string | null;
}

/**
 * A paragraph as runs: italics, citations and the marks of notes at their places.
 *
 * @param citations those of this paragraph, in the order in which they stand in it
 * @param openingPhrase set in italics even where the format could not say so
 */
export function piecesOf(
  rich: Pick<RichText, 'text' | 'notes' | 'italics'>,
  citations: readonly Citation[] = [],
  openingPhrase: string | null = null,
): readonly Piece[] {
  const { text } = rich;
  const italics = withOpeningPhrase(rich, openingPhrase);
  const cited = placeCitations(text, citations);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...italics, ...cited.map((c) => c.range)]) cuts.add(start).add(end);
  for (const note of rich.notes) cuts.add(note.at);
  const points = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);

  const pieces: Piece[] = [];
  points.forEach((start, i) => {
    for (const note of rich.notes) {
      if (note.at === start) pieces.push({ text: '', italic: false, citation: null, note: note.marker });
    }
    const end = points[i + 1];
    if (end === undefined) return;
    pieces.push({
      text: text.slice(start, end),
      italic: italics.some((range) => range.start <= start && end <= range.end),
      citation: cited.find(({ range }) => range.start <= start && end <= range.end)?.citation ?? null,
      note: null,
    });
  });
  return pieces;
}

function withOpeningPhrase(
  { text, italics }: Pick<RichText, 'text' | 'italics'>,
  phrase: string | null,
): readonly Range[] {
  if (phrase === null) return italics;
  const start = text.indexOf(phrase);
  return start < 0 ? italics : [{ start, end: start + phrase.length }, ...italics];
}

/** Finds each citation's words in the cleaned text, going forward, never inside a longer number. */
function placeCitations(
  text: string,
  citations: readonly Citation[],
): { citation: Citation; range: Range }[] {
  const placed: { citation: Citation; range: Range }[] = [];
  let from = 0;
  for (const citation of citations) {
    const words = citation.text.replace(/\s+/g, ' ');
    let start = text.indexOf(words, from);
    while (start > 0 && /[\d/]/.test(text.charAt(start - 1))) start = text.indexOf(words, start + 1);
    if (start < 0 || words === '') continue;
    from = start + words.length;
    placed.push({ citation, range: { start, end: from } });
  }
  return placed;
}
