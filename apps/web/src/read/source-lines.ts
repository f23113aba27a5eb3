import type { Issue, Mark, Span } from '@biennium/core';
import type { Place } from './places.ts';

/** A run of a source line that belongs to one place and to the same issues. */
export interface SourcePiece extends Span {
  /** The anchor of the innermost place read from these characters; null where none was. */
  readonly anchor: string | null;
  /** Indices of the issues that stand here. */
  readonly issues: readonly number[];
  /** Characters of the file that are no words of the text. */
  readonly syntax: boolean;
}

export interface SourceLine extends Span {
  /** Counted from 1. */
  readonly number: number;
  readonly pieces: readonly SourcePiece[];
}

/** The source, line by line, each cut into the pieces that can be pointed at. */
export function sourceLinesOf(
  text: string,
  places: readonly Place[],
  issues: readonly Issue[],
  marks: readonly Mark[] = [],
): readonly SourceLine[] {
  const layers: Layer[] = [
    ...places.flatMap(({ anchor, spans }) => spans.map((span) => ({ ...span, anchor }))),
    ...issues.flatMap((issue, i) => (issue.span === null ? [] : [{ ...issue.span, issue: i }])),
    ...marks
      .filter((mark) => mark.kind === 'syntax')
      .map(({ start, end }): Layer => ({ start, end, syntax: true })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);

  const lines: SourceLine[] = [];
  let open: Layer[] = [];
  let next = 0;
  for (const { start, end } of lineSpans(text)) {
    open = open.filter((layer) => layer.end > start);
    for (let layer = layers[next]; layer !== undefined && layer.start < end; layer = layers[++next]) {
      if (layer.end > start) open.push(layer);
    }
    lines.push({ number: lines.length + 1, start, end, pieces: piecesOfLine(start, end, open) });
  }
  return lines;
}

/** The number of the line, from 1, in which a character stands. */
export function lineNumberAt(lines: readonly SourceLine[], at: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

interface Layer extends Span {
  readonly anchor?: string;
  readonly issue?: number;
  readonly syntax?: true;
}

function* lineSpans(text: string): Generator<Span> {
  const ends = /\r\n|[\n\r\f\u2028\u2029]/g;
  let start = 0;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    yield { start, end: end.index };
    start = ends.lastIndex;
  }
  yield { start, end: text.length };
}

function piecesOfLine(start: number, end: number, layers: readonly Layer[]): readonly SourcePiece[] {
  const here = layers.filter((layer) => layer.start < end && layer.end > start);
  const cuts = new Set([start, end]);
  for (const layer of here) cuts.add(Math.max(start, layer.start)).add(Math.min(end, layer.end));
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((from, i) => {
    const to = points[i + 1] ?? end;
    const over = here.filter((layer) => layer.start <= from && to <= layer.end);
    return {
      start: from,
      end: to,
      anchor: innermost(over),
      issues: over.flatMap((layer) => (layer.issue === undefined ? [] : [layer.issue])),
      syntax: over.some((layer) => layer.syntax === true),
    };
  });
}

/** The place with the shortest stretch here: a subparagraph rather than the paragraph around it. */
function innermost(layers: readonly Layer[]): string | null {
  let best: Layer | null = null;
  for (const layer of layers) {
    if (layer.anchor === undefined) continue;
    if (best === null || layer.end - layer.start < best.end - best.start) best = layer;
  }
  return best?.anchor ?? null;
}
