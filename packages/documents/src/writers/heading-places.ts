import type { Heading, Instrument, Paragraph } from '@biennium/core';

/** The headings of an instrument by the paragraph that they stand before. */
export class HeadingPlaces {
  readonly #headings = new Map<string | null, Heading[]>();

  constructor({ headings }: Instrument) {
    for (const heading of headings) {
      const same = this.#headings.get(heading.before);
      if (same) same.push(heading);
      else this.#headings.set(heading.before, [heading]);
    }
  }

  /** Those before a paragraph, or, with null, those that no paragraph follows. */
  before(paragraph: Paragraph | null): readonly Heading[] {
    return this.#headings.get(paragraph?.address ?? null) ?? [];
  }
}
