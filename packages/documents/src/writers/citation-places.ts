import type { Citation, Range } from '@biennium/core';

/** A citation at its place in the words that carry it. */
export interface CitationPlace extends Range {
  readonly citation: Citation;
}

/** Where the citations of one address stand in its words; they are looked for in their order. */
export function citationPlaces(text: string, citations: readonly Citation[]): CitationPlace[] {
  const places: CitationPlace[] = [];
  let from = 0;
  for (const citation of citations) {
    const start = citation.text === '' ? -1 : text.indexOf(citation.text, from);
    if (start < 0) continue;
    from = start + citation.text.length;
    places.push({ start, end: from, citation });
  }
  return places;
}
