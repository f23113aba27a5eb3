/**
 * A place in a source: half-open, in UTF-16 code units of {@link SourceText.text}, so that
 * `source.text.slice(span.start, span.end)` gives the words.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Half-open range of UTF-16 code units within the text that carries it (not within the source). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The smallest span that holds all of `spans`. @throws RangeError when there are none. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('hull of no spans');
  let { start, end } = spans[0] as Span;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** Whether two half-open spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
