import type { Instrument, Paragraph, RichText, Subparagraph } from '@biennium/core';
import { noteOfReference } from './note-of-reference.ts';

/** Every stretch of running text of a paragraph, its own and those below it. */
function richTextsOf(paragraph: Paragraph | Subparagraph): readonly RichText[] {
  return [
    paragraph,
    ...paragraph.subparagraphs.flatMap(richTextsOf),
    ...(paragraph.wrapUp === null ? [] : [paragraph.wrapUp]),
  ];
}

/** The indices of the notes that a paragraph refers to, in the order of their marks. */
export function notesOf(paragraph: Paragraph, { notes }: Pick<Instrument, 'notes'>): readonly number[] {
  const indices = richTextsOf(paragraph)
    .flatMap((rich) => rich.notes.map(({ marker }) => noteOfReference(notes, marker, rich.span)))
    .filter((index) => index >= 0);
  return [...new Set(indices)];
}
