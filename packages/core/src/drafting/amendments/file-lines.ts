import type { Instrument, Paragraph, Subparagraph, Text } from '../../instrument/instrument.ts';
import type { Piece } from '../../text/placed-text.ts';
import { draftOfInstrument } from '../from-base.ts';
import { type PageLine, pageOfDraft } from '../page.ts';

/** A line of the page of a file, and where its words stand in the source. */
export interface FileLine extends PageLine {
  readonly text: string;
  /** Sorted by place; without words there is none. */
  readonly pieces: readonly Piece[];
}

/** The lines of an instrument that was read from a file, as the page of a draft has them. */
export function fileLines(instrument: Instrument): FileLine[] {
  const page = pageOfDraft(draftOfInstrument(instrument));
  const texts = new Map<string, readonly (Text | null)[]>();
  for (const [index, line] of instrument.front.entries()) texts.set(`front:${index + 1}`, [line]);
  for (const [index, line] of instrument.closing.entries()) texts.set(`closing:${index + 1}`, [line]);
  for (const [index, heading] of instrument.headings.entries()) texts.set(`heading:${index + 1}`, [heading]);
  for (const [index, note] of instrument.notes.entries()) texts.set(`note:${index + 1}`, [note]);
  for (const [index, annex] of instrument.annexes.entries()) {
    for (const [place, each] of annex.paragraphs.entries())
      texts.set(`annex:${index + 1}:${place + 1}`, [each]);
  }
  for (const paragraph of [...instrument.preamble, ...instrument.operative])
    texts.set(paragraph.address, passageTexts(paragraph));
  return page.lines.map((line) => ({
    ...line,
    text: page.text.slice(line.start, line.end),
    pieces: texts.get(line.owner)?.[line.passage]?.pieces ?? [],
  }));
}

/** The texts of a paragraph in the order of the flat paragraph. */
function passageTexts(paragraph: Paragraph): Text[] {
  const below = (each: Subparagraph): Text[] => [
    each,
    ...each.subparagraphs.flatMap(below),
    ...(each.wrapUp ? [each.wrapUp] : []),
  ];
  const texts: Text[] = [paragraph, ...paragraph.subparagraphs.flatMap(below)];
  return paragraph.wrapUp ? [...texts, paragraph.wrapUp] : texts;
}
