import type { Instrument, Note, Paragraph } from '@biennium/core';
import { editedText } from './edited-paragraphs.ts';

/**
 * An instrument as the next one might be: some paragraphs dropped, some exchanged with their neighbour, the words of a third of the
 * others edited; numbers, addresses and note marks follow.
 */
export function editedInstrument(
  instrument: Instrument,
  words: readonly string[],
  random: () => number,
): Instrument {
  const kept = (paragraphs: readonly Paragraph[]): Paragraph[] => {
    // A text without an operative part would be read as another one.
    const left = paragraphs.filter((_, index) => index === 0 || random() > 0.1);
    for (let index = 1; index < left.length; index += 1) {
      if (random() > 0.05) continue;
      const moved = left[index] as Paragraph;
      left[index] = left[index - 1] as Paragraph;
      left[index - 1] = moved;
    }
    return left.map((paragraph) => (random() < 0.33 ? edited(paragraph, words, random) : paragraph));
  };
  const preamble = kept(instrument.preamble);
  const operative = kept(instrument.operative);
  const notes: Note[] = [];
  const renumbered = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    notes: paragraph.notes.map(({ marker, at }) => {
      const note = instrument.notes.find((each) => each.marker === marker);
      if (!note || !/^\d+$/.test(marker)) return { marker, at };
      const count = notes.push({ ...note, marker: String(notes.length + 1) });
      return { marker: String(count), at };
    }),
  });
  return {
    ...instrument,
    headings: [],
    preamble: preamble.map((each, index) =>
      renumbered({ ...each, address: `PP${index + 1}`, span: at(index) }),
    ),
    operative: operative.map((each, index) =>
      renumbered({
        ...each,
        address: `OP${index + 1}`,
        number: String(index + 1),
        span: at(preamble.length + index),
      }),
    ),
    notes: [...instrument.notes.filter(({ marker }) => !/^\d+$/.test(marker)), ...notes],
  };
}

/** A place in the order of the text, which is all that is asked of it. */
function at(index: number): Paragraph['span'] {
  return { start: index, end: index + 1 };
}

/** Words between the opening phrase and the last one are edited, where no note is called and nothing is set in italics. */
function edited(paragraph: Paragraph, words: readonly string[], random: () => number): Paragraph {
  const start = paragraph.openingPhrase?.length ?? 0;
  const end = paragraph.text.lastIndexOf(' ');
  if (end < start || paragraph.notes.length > 0) return paragraph;
  if (paragraph.italics.some((italic) => italic.end > start)) return paragraph;
  const { text } = paragraph;
  const middle = editedText(text.slice(start, end), 12, words, random);
  return { ...paragraph, text: `${text.slice(0, start)}${middle}${text.slice(end)}` };
}
