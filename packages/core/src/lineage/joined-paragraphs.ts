import type { FlatParagraph } from '../instrument/flat-paragraph.ts';

/** Several paragraphs as one text, a line end between them: what is redlined when one was split or several were merged. */
export function joinedParagraphs(paragraphs: readonly FlatParagraph[]): FlatParagraph {
  const [first, ...others] = paragraphs;
  if (!first) throw new RangeError('no paragraph to join');
  return others.reduce((joined, each) => {
    const at = joined.text.length + 1;
    const moved = <R extends { readonly start: number; readonly end: number }>(range: R): R => ({
      ...range,
      start: range.start + at,
      end: range.end + at,
    });
    return {
      ...joined,
      text: `${joined.text}\n${each.text}`,
      passages: [...joined.passages, ...each.passages.map(moved)],
      notes: [...joined.notes, ...each.notes.map((note) => ({ ...note, at: note.at + at }))],
      italics: [...joined.italics, ...each.italics.map(moved)],
    };
  }, first);
}
