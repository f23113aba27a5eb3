import { instrumentsFromSource, plainSource } from '@biennium/core';
import { expect, test } from 'vitest';
import { aknFromInstrument } from './akn.ts';
import { htmlFromInstrument } from './html.ts';
import { jsonFromInstrument } from './json.ts';

const COUNT = 8000;
const NUMBERS = Array.from({ length: COUNT }, (_, index) => index);
const [read] = instrumentsFromSource(
  plainSource('The General Assembly,\n\n1. Requests the keepers to report;\n'),
);
const instrument = (read as NonNullable<typeof read>).value;
const [paragraph] = instrument.operative;
const words = { ...(paragraph as NonNullable<typeof paragraph>), subparagraphs: [], wrapUp: null };
const { span, spans, pieces } = words;
const place = { span, spans, pieces };

const made = {
  'headings before one paragraph': {
    ...instrument,
    headings: NUMBERS.map(() => ({
      ...place,
      text: 'A',
      level: 1,
      label: null,
      notes: [],
      italics: [],
      before: words.address,
    })),
  },
  'paragraphs of one number, each under a heading': {
    ...instrument,
    operative: NUMBERS.map((index) => ({ ...words, address: `OP1/${index}` })),
    headings: NUMBERS.map((index) => ({
      ...place,
      text: 'A',
      level: 1,
      label: null,
      notes: [],
      italics: [],
      before: `OP1/${index}`,
    })),
  },
  'italics and calls of notes in one paragraph, and their notes': {
    ...instrument,
    operative: [
      {
        ...words,
        text: 'ab '.repeat(COUNT),
        italics: NUMBERS.map((index) => ({ start: index * 3, end: index * 3 + 1 })),
        notes: NUMBERS.map((index) => ({ marker: `${index % (COUNT / 2)}`, at: index * 3 + 2 })),
      },
    ],
    notes: NUMBERS.map((index) => ({
      ...place,
      marker: `${index % (COUNT / 2)}`,
      text: 'A note.',
      italics: [],
    })),
  },
};

/** Processor time: far above what takes time in proportion to the count, far below what takes it with its square. */
const MILLISECONDS = 4000;

test.each(Object.entries(made))('%s are written in time that grows with their number', (_, many) => {
  const before = process.cpuUsage();
  const written = [
    aknFromInstrument(many, { profile: 'guideline' }),
    aknFromInstrument(many, { profile: 'unxml' }),
    htmlFromInstrument(many),
    jsonFromInstrument(many),
  ];
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(MILLISECONDS);
  for (const text of written) expect(text.length).toBeGreaterThan(COUNT);
});
