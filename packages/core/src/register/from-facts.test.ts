import { describe, expect, test } from 'vitest';
import { instrumentsFromSource } from '../read-source.ts';
import { foundingSources } from '../test-kit/founding-texts.ts';
import { read, resolution } from '../test-kit/read.ts';
import type { Entry } from './entry.ts';
import type { Fact } from './fact.ts';
import { entriesFromFacts } from './from-facts.ts';
import { factsFromInstrument } from './from-instrument.ts';

const entriesOf = (...texts: readonly string[]): Entry[] =>
  entriesFromFacts(
    texts.map((line) =>
      factsFromInstrument(read(resolution(line, '1. Decides to remain seized of the matter.'))),
    ),
  );
const foundingFacts = (): Fact[][] =>
  foundingSources().map(({ source }) =>
    instrumentsFromSource(source).flatMap(({ value }) => factsFromInstrument(value)),
  );
const valuesOf = (entry: Entry | undefined, field: string): string[] =>
  entry?.fields.find((each) => each.field === field)?.values.map(({ value }) => value) ?? [];
const disagreeing = (entry: Entry | undefined): string[] =>
  entry?.fields.filter(({ disagree }) => disagree).map(({ field }) => field) ?? [];

describe('[R7] what several texts record of one thing is one entry', () => {
  test('the general meetings of the founding texts', () => {
    const members = foundingFacts();
    const general = entriesFromFacts(members).filter((entry) => valuesOf(entry, 'series')[0] === 'general');
    expect(
      general.map((entry) => [
        valuesOf(entry, 'place').join(' · '),
        [...valuesOf(entry, 'from'), ...valuesOf(entry, 'on')].join(' · '),
        valuesOf(entry, 'state').join(' → '),
        valuesOf(entry, 'host').join(' · '),
        valuesOf(entry, 'ordinal').join(' · '),
      ]),
    ).toEqual([
      ['Vienna', '2004-07-13', 'held', '', ''],
      ['', '2006', 'planned', '', ''],
      ['Geneva', '2008-07-08', 'held', '', ''],
      ['', '2010', 'planned', '', ''],
      ['Istanbul, Turkey · Istanbul', '2014-05-20 · 2014-05', 'held', '', ''],
      ['', '2016', 'planned', 'United Nations', ''],
      ['Geneva', '2022-07-18', 'held', '', 'fifteenth session'],
      [
        'Astana',
        '2024-07-22 · 2024',
        'planned → held',
        'Organization of Islamic Cooperation',
        'sixteenth session',
      ],
      ['', '2026', 'planned', 'United Nations', ''],
    ]);
    expect(general.flatMap(disagreeing)).toEqual([]);
  });

  test('the memorandums of the founding texts, each once', () => {
    const members = foundingFacts();
    const agreements = entriesFromFacts(members).filter(({ kind }) => kind === 'agreement');
    expect(
      agreements.map((entry) => [
        valuesOf(entry, 'signedOn')[0] ?? valuesOf(entry, 'renewedOn')[0],
        entry.sources.length,
      ]),
    ).toEqual([
      ['2016-01-24', 2],
      ['2017-09-22', 2],
      ['2018-09-25', 2],
      ['2024-09-27', 1],
    ]);
  });

  test('a place that contradicts another stands beside it, and the entry says so', () => {
    const entries = entriesOf(
      'Noting the general meeting of the two organizations, held in Geneva on 8 July 2008,',
      'Noting the general meeting of the two organizations, held in Vienna on 8 July 2008,',
    );
    expect(entries.map((entry) => [valuesOf(entry, 'place'), disagreeing(entry)])).toEqual([
      [['Geneva', 'Vienna'], ['place']],
    ]);
    expect(entries[0]?.sources).toEqual([
      { instrument: 0, fact: 'PP2/1' },
      { instrument: 1, fact: 'PP2/1' },
    ]);
  });

  test('a signing that two texts tell on two days is one, and a year later it is another', () => {
    const signing = (day: string) =>
      `Welcoming the signing on ${day} of the memorandum of understanding between the Office of Counter-Terrorism and the Secretariat,`;
    const [one, ...more] = entriesOf(signing('25 September 2018'), signing('26 September 2018'));
    expect([valuesOf(one, 'signedOn'), disagreeing(one), more.length]).toEqual([
      ['2018-09-25', '2018-09-26'],
      ['signedOn'],
      0,
    ]);
    expect(entriesOf(signing('25 September 2018'), signing('25 September 2019'))).toHaveLength(2);
  });

  test('a day and a change of name are one in all texts, and have one identifier', () => {
    const day =
      'Recalling resolution 76/254, by which it proclaimed 15 March as the International Day to Combat Islamophobia,';
    const [entry, ...more] = entriesOf(day, day);
    expect([entry?.id, entry?.sources.length, more.length]).toEqual([
      'observance:international-day-to-combat-islamophobia:--03-15',
      2,
      0,
    ]);
  });

  test('identifiers stay when texts are added behind, and are each of one entry', () => {
    const lines = ['Geneva on 8 July 2008', 'Vienna on 9 May 2011', 'Astana on 4 May 2012'].map(
      (when) => `Noting the conference on peace, held in ${when},`,
    );
    const before = entriesOf(...lines.slice(0, 2)).map(({ id }) => id);
    const after = entriesOf(...lines).map(({ id }) => id);
    expect(after.slice(0, 2)).toEqual(before);
    expect(new Set(after).size).toBe(after.length);
  });
});
