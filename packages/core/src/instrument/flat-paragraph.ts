import type { Range } from '../text/span.ts';
import type { NoteReference, Paragraph, RichText, Subparagraph, Text } from './instrument.ts';

/** A part of a paragraph that is set on its own: where it stands in the flat text, and how it is set. */
export interface Passage extends Range {
  readonly role: 'chapeau' | 'subparagraph' | 'wrap-up';
  /** 0 for the chapeau and what closes the whole paragraph, 1 for `(a)`, 2 for `(i)`. */
  readonly degree: number;
  /** `(a)`; `null` where there is none. The marker is not in the flat text: relettering is no change of words. */
  readonly marker: string | null;
}

/**
 * A paragraph with its subparagraphs as one text: chapeau, subparagraphs and closing words in the order of reading, a line end
 * (`\n`) between them. It is what is compared and redlined; offsets are UTF-16 code units of `text`.
 */
export interface FlatParagraph {
  readonly address: string;
  readonly part: Paragraph['part'];
  readonly number: string | null;
  readonly openingPhrase: string | null;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly notes: readonly NoteReference[];
  readonly italics: readonly Range[];
}

/** The paragraph as one text. A passage without words is an empty line. */
export function flatParagraph(paragraph: Paragraph): FlatParagraph {
  const { address, part, number, openingPhrase } = paragraph;
  const texts: string[] = [];
  const passages: Passage[] = [];
  const notes: NoteReference[] = [];
  const italics: Range[] = [];
  let at = 0;

  const add = (rich: RichText, role: Passage['role'], degree: number, marker: string | null): void => {
    if (texts.length > 0) at += 1;
    // A line end within a passage would read as two passages.
    const text = rich.text.replaceAll(/[\n\r\u2028\u2029]/g, ' ');
    texts.push(text);
    passages.push({ role, degree, marker, start: at, end: at + text.length });
    for (const note of rich.notes) notes.push({ marker: note.marker, at: at + note.at });
    for (const { start, end } of rich.italics) italics.push({ start: at + start, end: at + end });
    at += text.length;
  };
  const addSubparagraph = (each: Subparagraph): void => {
    add(each, 'subparagraph', each.degree, each.marker);
    each.subparagraphs.forEach(addSubparagraph);
    if (each.wrapUp) add(each.wrapUp, 'wrap-up', each.degree, null);
  };

  add(paragraph, 'chapeau', 0, null);
  paragraph.subparagraphs.forEach(addSubparagraph);
  if (paragraph.wrapUp) add(paragraph.wrapUp, 'wrap-up', 0, null);
  return { address, part, number, openingPhrase, text: texts.join('\n'), passages, notes, italics };
}

/** What the passages of {@link flatParagraph} were, one by one: the texts with their places. */
export function passageTexts(paragraph: Paragraph): Text[] {
  const below = (each: Subparagraph): Text[] => [
    each,
    ...each.subparagraphs.flatMap(below),
    ...(each.wrapUp ? [each.wrapUp] : []),
  ];
  const texts = [paragraph, ...paragraph.subparagraphs.flatMap(below)];
  return paragraph.wrapUp ? [...texts, paragraph.wrapUp] : texts;
}
