import fc from 'fast-check';
import type { FlatParagraph } from '../instrument/flat-paragraph.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { instrumentsFromSource } from '../read-source.ts';
import { plainSource } from '../text/source-text.ts';

/** A paragraph of these words at this address; `PP…` are preambular. */
export function flat(address: string, text: string): FlatParagraph {
  return {
    address,
    part: address.startsWith('PP') ? 'preambular' : 'operative',
    number: address.startsWith('OP') ? address.slice(2) : null,
    openingPhrase: null,
    text,
    passages: [{ role: 'chapeau', degree: 0, marker: null, start: 0, end: text.length }],
    notes: [],
    italics: [],
  };
}

/** Operative paragraphs of these words, numbered from 1. */
export function operative(...texts: readonly string[]): FlatParagraph[] {
  return texts.map((text, at) => flat(`OP${at + 1}`, text));
}

/** An instrument read from a preamble and operative paragraphs, which are numbered. */
export function made(preamble: readonly string[], paragraphs: readonly string[], masthead = ''): Instrument {
  const text = [
    masthead,
    'The General Assembly,',
    ...preamble,
    ...paragraphs.map((each, at) => `${at + 1}. ${each}`),
  ].join('\n\n');
  const [answer] = instrumentsFromSource(plainSource(text));
  if (!answer) throw new Error('no instrument');
  return answer.value;
}

const WORDS =
  `cooperation development organizations mediation trade health culture science women youth climate water energy
  education transport refugees disaster migration tourism heritage dialogue peace security finance food agriculture fisheries
  of the and in with between their regional joint annual general meeting report programme matrix activities`.split(
    /\s+/,
  );

/** Texts that may repeat each other: some stock, some alike, some of their own. */
export const anyTexts: fc.Arbitrary<string[]> = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Takes note of the report of the Secretary-General;',
      'Requests the Secretary-General to report to the General Assembly at its next session;',
    ),
    fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
      .map((words) => `Welcomes ${words.join(' ')};`),
  ),
  { maxLength: 14 },
);
