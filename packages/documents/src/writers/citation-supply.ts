import type { Citation, Range } from '@biennium/core';

/** A citation at its place in the words that carry it. */
export interface CitationPlace extends Range {
  readonly citation: Citation;
}

/**
 * Gives out the citations of an instrument to the words that carry them. Several pieces of text may share an address (a
 * paragraph and the words that close its list, the paragraphs of an annex): they ask in the order of reading.
 */
export class CitationSupply {
  readonly #left = new Map<string, Citation[]>();

  constructor(citations: readonly Citation[]) {
    for (const citation of citations) {
      const list = this.#left.get(citation.address);
      if (list) list.push(citation);
      else this.#left.set(citation.address, [citation]);
    }
  }

  /** Where the next citations of an address stand in `text`. */
  placesIn(text: string, address: string): CitationPlace[] {
    const left = this.#left.get(address) ?? [];
    const places: CitationPlace[] = [];
    let from = 0;
    for (const citation of left) {
      const start = text.indexOf(citation.text, from);
      if (start < 0) break;
      from = start + citation.text.length;
      places.push({ start, end: from, citation });
    }
    left.splice(0, places.length);
    return places;
  }
}
