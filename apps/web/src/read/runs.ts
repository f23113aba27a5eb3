import type { Citation, Range, RichText, Span } from '@biennium/core';

/** A run of a paragraph that is set in one way. A note's mark is a run of its own, without words. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
  readonly citation: Citation | null;
  readonly note: string | null;
}

/**
 * A paragraph as runs: italics, citations and the marks of notes at their places.
 *
 * @param citations of the whole instrument; those that stand in this paragraph are taken
 * @param openingPhrase set in italics even where the format could not say so
 */
export function runsOf(
  rich: Pick<RichText, 'text' | 'pieces' | 'notes' | 'italics'>,
  citations: readonly Citation[] = [],
  openingPhrase: string | null = null,
): readonly Run[] {
  const { text } = rich;
  const italics = withOpeningPhrase(rich, openingPhrase);
  const cited = citations.flatMap((citation) => {
    const range = rangeOfSpan(rich.pieces, citation.span);
    return range === null ? [] : [{ citation, range }];
  });
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...italics, ...cited.map((c) => c.range)]) cuts.add(start).add(end);
  for (const note of rich.notes) cuts.add(note.at);
  const points = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);

  const runs: Run[] = [];
  points.forEach((start, i) => {
    for (const note of rich.notes) {
      if (note.at === start) runs.push({ text: '', italic: false, citation: null, note: note.marker });
    }
    const end = points[i + 1];
    if (end === undefined) return;
    runs.push({
      text: text.slice(start, end),
      italic: italics.some((range) => range.start <= start && end <= range.end),
      citation: cited.find(({ range }) => range.start <= start && end <= range.end)?.citation ?? null,
      note: null,
    });
  });
  return runs;
}

function withOpeningPhrase(
  { text, italics }: Pick<RichText, 'text' | 'italics'>,
  phrase: string | null,
): readonly Range[] {
  if (phrase === null) return italics;
  const start = text.indexOf(phrase);
  return start < 0 ? italics : [{ start, end: start + phrase.length }, ...italics];
}

/** Where the words of a stretch of the source stand in a text; null when none of them does. */
function rangeOfSpan(pieces: RichText['pieces'], span: Span): Range | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const piece of pieces) {
    const from = Math.max(span.start, piece.start);
    const to = Math.min(span.end, piece.start + piece.length);
    if (from >= to) continue;
    start = Math.min(start, piece.at + from - piece.start);
    end = Math.max(end, piece.at + to - piece.start);
  }
  return start < end ? { start, end } : null;
}
