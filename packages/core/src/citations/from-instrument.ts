import type { Annex, Citation, Instrument, Paragraph, Subparagraph, Text } from '../instrument/instrument.ts';
import { spansOf } from '../text/placed-text.ts';
import { hull } from '../text/span.ts';
import { citationsInText } from './from-text.ts';

/** The documents that an instrument cites, in the order of its paragraphs and then of its notes and annexes (rule C1). */
export function citationsFromInstrument(instrument: Omit<Instrument, 'citations'>): Citation[] {
  return [
    ...instrument.preamble.flatMap(clauseCitations),
    ...instrument.operative.flatMap(clauseCitations),
    ...instrument.notes.flatMap((note) => textCitations(note, `note ${note.marker}`)),
    ...instrument.annexes.flatMap(annexCitations),
  ];
}

function clauseCitations(clause: Paragraph | Subparagraph): Citation[] {
  return [
    ...textCitations(clause, clause.address),
    ...clause.subparagraphs.flatMap(clauseCitations),
    ...(clause.wrapUp ? textCitations(clause.wrapUp, clause.address) : []),
  ];
}

function annexCitations(annex: Annex): Citation[] {
  return annex.paragraphs.flatMap((paragraph) => textCitations(paragraph, annex.label));
}

function textCitations(text: Text, address: string): Citation[] {
  return citationsInText(text.text).map(({ start, end, symbol, date }) => ({
    symbol,
    text: text.text.slice(start, end),
    address,
    date,
    span: hull([
      ...spansOf(text, start, end),
      ...(spansOf(text, start, end).length === 0 ? [text.span] : []),
    ]),
  }));
}
