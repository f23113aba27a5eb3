import type { Instrument, Matter, Paragraph, RichText, Span, Subparagraph } from '@biennium/core';
import { anchorOf } from './anchor.ts';

export type PlaceKind =
  | 'paragraph'
  | 'note'
  | 'heading'
  | 'annex'
  | 'front'
  | 'closing'
  | 'furniture'
  | 'unplaced';

/** A piece of an instrument that can be pointed at, with the stretches of the source that it was read from. */
export interface Place {
  /** Its name in the address of the page. */
  readonly anchor: string;
  readonly kind: PlaceKind;
  /** What a person would call it: `OP5 (a)`, the marker of a note, the kind of a line of the masthead. */
  readonly label: string;
  readonly spans: readonly Span[];
}

/** Every place of an instrument in the order of its parts, a paragraph before its subparagraphs. */
export function placesOf(instrument: Instrument): readonly Place[] {
  return [
    ...matterPlaces('front', instrument.front),
    ...instrument.preamble.flatMap(paragraphPlaces),
    ...instrument.operative.flatMap(paragraphPlaces),
    ...instrument.headings.map((heading, i) =>
      place(`heading-${i + 1}`, 'heading', heading.text, heading.spans),
    ),
    ...instrument.annexes.flatMap((annex, i) =>
      annex.paragraphs.map((text, j) => place(`annex-${i + 1}-${j + 1}`, 'annex', annex.label, text.spans)),
    ),
    ...instrument.notes.map((note, i) => place(noteAnchor(i), 'note', note.marker, note.spans)),
    ...matterPlaces('closing', instrument.closing),
    ...matterPlaces('furniture', instrument.furniture),
    ...instrument.unplaced.map((text, i) => place(`unplaced-${i + 1}`, 'unplaced', text.text, text.spans)),
  ];
}

/** The anchor of the note at an index; markers alone may stand several times in one document. */
export function noteAnchor(index: number): string {
  return `note-${index + 1}`;
}

function matterPlaces(kind: 'front' | 'closing' | 'furniture', lines: readonly Matter[]): readonly Place[] {
  return lines.map((line, i) => place(`${kind}-${i + 1}`, kind, line.kind, line.spans));
}

function paragraphPlaces(paragraph: Paragraph | Subparagraph): readonly Place[] {
  return [
    place(anchorOf(paragraph.address), 'paragraph', paragraph.address, ownSpans(paragraph)),
    ...paragraph.subparagraphs.flatMap(paragraphPlaces),
  ];
}

/** The words that are a paragraph's own: its chapeau and what closes its list, not the subparagraphs between. */
function ownSpans(paragraph: RichText & { readonly wrapUp: RichText | null }): readonly Span[] {
  return paragraph.wrapUp === null ? paragraph.spans : [...paragraph.spans, ...paragraph.wrapUp.spans];
}

function place(anchor: string, kind: PlaceKind, label: string, spans: readonly Span[]): Place {
  return { anchor, kind, label, spans };
}
