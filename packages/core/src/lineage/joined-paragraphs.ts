import type { FlatParagraph, Passage } from '../instrument/flat-paragraph.ts';
import type { NoteReference } from '../instrument/instrument.ts';
import type { Range } from '../text/span.ts';

/** Several paragraphs as one text, a line end between them: what is redlined when one was split or several were merged. */
export function joinedParagraphs(paragraphs: readonly FlatParagraph[]): FlatParagraph {
  const [first] = paragraphs;
  if (!first) throw new RangeError('no paragraph to join');
  if (paragraphs.length === 1) return first;
  const passages: Passage[] = [];
  const notes: NoteReference[] = [];
  const italics: Range[] = [];
  let at = 0;
  for (const each of paragraphs) {
    for (const passage of each.passages)
      passages.push({ ...passage, start: passage.start + at, end: passage.end + at });
    for (const note of each.notes) notes.push({ ...note, at: note.at + at });
    for (const { start, end } of each.italics) italics.push({ start: start + at, end: end + at });
    at += each.text.length + 1;
  }
  return { ...first, text: paragraphs.map(({ text }) => text).join('\n'), passages, notes, italics };
}
