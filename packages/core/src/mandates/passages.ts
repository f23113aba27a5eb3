import type { FlatParagraph, Passage } from '../instrument/flat-paragraph.ts';
import type { Paragraph, Subparagraph } from '../instrument/instrument.ts';

/** A chapeau or an item with the list that it leads. */
export interface LeadingPassage {
  readonly passage: Passage;
  /** `OP5`, `OP5 (a)`. */
  readonly address: string;
  readonly items: readonly LeadingPassage[];
  /** What closes the list. */
  readonly wrapUp: Passage | null;
  /** Where the list ends in the flat text, else the passage; what closes the list is not counted. */
  readonly end: number;
}

/** The passages of a flat paragraph as they lead and follow each other; `flat` is that of `paragraph`. */
export function passagesOf(paragraph: Paragraph, { passages }: FlatParagraph): LeadingPassage {
  let next = 0;
  const leading = (part: Paragraph | Subparagraph): LeadingPassage => {
    const passage = passages[next++] as Passage;
    const items = part.subparagraphs.map(leading);
    const wrapUp = part.wrapUp ? (passages[next++] as Passage) : null;
    return { passage, address: part.address, items, wrapUp, end: items.at(-1)?.end ?? passage.end };
  };
  return leading(paragraph);
}
