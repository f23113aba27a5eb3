import { describe, expect, test } from 'vitest';
import type { Instrument } from '../instrument/instrument.ts';
import { instrumentsFromSource } from '../read-source.ts';
import { foundingSources } from '../test-kit/founding-texts.ts';
import { lineageFromInstruments } from './from-instruments.ts';
import { originsOfWords } from './origins.ts';
import { sharesOfOrigins } from './origins-shares.ts';

const founding = foundingSources().map(({ name, source }) => ({
  file: name,
  instrument: instrumentsFromSource(source)[0]?.value as Instrument,
}));
const foundingInstruments = founding.map(({ instrument }) => instrument);

describe('origins in the founding lineage', () => {
  const lineage = lineageFromInstruments(founding).value;

  test('[L70] the runs tile each text, at every instrument', () => {
    for (const upTo of foundingInstruments.keys()) {
      for (const { paragraph, runs } of originsOfWords(foundingInstruments, lineage, upTo)) {
        expect(runs.map(({ start, end }) => paragraph.text.slice(start, end)).join('')).toBe(paragraph.text);
        expect(runs.every(({ instrument }) => instrument <= upTo)).toBe(true);
        // A space between words of two origins is no run of its own.
        expect(runs.every(({ start, end }) => /\S/.test(paragraph.text.slice(start, end)))).toBe(true);
      }
    }
  });

  test('[L70] one instrument alone has all its words itself', () => {
    const origins = originsOfWords(foundingInstruments, lineage, 0);
    expect(sharesOfOrigins(origins).map(({ instrument, share }) => [instrument, share])).toEqual([[0, 1]]);
  });

  test('[L71] an instrument that repeats the one before has the same origins', () => {
    const last = founding.at(-1) as (typeof founding)[number];
    const repeated = lineageFromInstruments([...founding, { ...last, file: 'again' }]).value;
    const again = originsOfWords([...foundingInstruments, last.instrument], repeated);
    expect(again.map(({ runs }) => runs)).toEqual(
      originsOfWords(foundingInstruments, lineage).map(({ runs }) => runs),
    );
  });
});
