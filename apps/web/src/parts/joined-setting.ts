import type { FlatParagraph } from '@biennium/core';
import { type Setting, withOpeningPhrase } from './redline-lines.ts';

/** How several paragraphs are set whose texts stand one after another, a line end between them. */
export function joinedSetting(paragraphs: readonly (Pick<FlatParagraph, 'text'> & Setting)[]): Setting {
  let at = 0;
  const settings = paragraphs.map((paragraph) => {
    const { text } = paragraph;
    const { passages, italics, notes } = withOpeningPhrase(paragraph, text);
    const by = at;
    at += text.length + 1;
    const moved = <T extends { start: number; end: number }>(range: T) => ({
      ...range,
      start: range.start + by,
      end: range.end + by,
    });
    return {
      passages: passages.map(moved),
      italics: italics.map(moved),
      notes: notes.map((note) => ({ ...note, at: note.at + by })),
    };
  });
  return {
    passages: settings.flatMap(({ passages }) => passages),
    italics: settings.flatMap(({ italics }) => italics),
    notes: settings.flatMap(({ notes }) => notes),
  };
}
