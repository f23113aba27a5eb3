import { describe, expect, test } from 'vitest';
import { instrumentsFromSource } from '../read-source.ts';
import { made } from '../test-kit/flat-paragraphs.ts';
import { foundingSources } from '../test-kit/founding-texts.ts';
import { lineageFromInstruments, type Member } from './from-instruments.ts';

const founding: Member[] = foundingSources().map(({ name, source }) => {
  const [answer] = instrumentsFromSource(source);
  if (!answer) throw new Error(name);
  return { file: name, instrument: answer.value };
});

describe('the founding lineage', () => {
  const { value, issues } = lineageFromInstruments(founding);

  test('[L1] tells of every paragraph of both neighbours once', () => {
    for (const [at, { instrument }] of founding.entries()) {
      const addresses = [...instrument.preamble, ...instrument.operative]
        .map(({ address }) => address)
        .sort();
      const told = (side: 'from' | 'to') =>
        value.links.flatMap((link) => (link[side]?.instrument === at ? link[side].addresses : [])).sort();
      if (at > 0) expect(told('to')).toEqual(addresses);
      if (at < founding.length - 1) expect(told('from')).toEqual(addresses);
    }
  });

  test('[L9] has a thread for each paragraph, and each paragraph in one', () => {
    const places = value.threads.flatMap(({ places: all }) =>
      all.map(({ instrument, address }) => `${instrument}:${address}`),
    );
    expect(new Set(places).size).toBe(places.length);
    expect(places).toHaveLength(
      founding.reduce(
        (sum, { instrument: { preamble, operative } }) => sum + preamble.length + operative.length,
        0,
      ),
    );
    expect(value.threads.find(({ id }) => id === '0:OP8')?.places.map(({ address }) => address)).toEqual([
      'OP8',
      'OP12',
      'OP19',
      'OP23',
      'OP25',
    ]);
  });

  test('[L12] shows what is missing in the middle of the chain', () => {
    const between = value.gaps
      .filter(({ after }) => after >= 0)
      .map(({ symbol, after }) => `${after} ${symbol}`);
    expect(between).toEqual([
      '0 A/RES/61/49',
      '1 A/RES/65/140',
      '1 A/RES/67/264',
      '2 A/RES/72/74',
      '2 A/RES/73/135',
      '2 A/RES/75/16',
      '3 A/RES/77/18',
    ]);
    expect(value.gaps.find(({ symbol }) => symbol === 'A/RES/77/18')?.draft).toBe(3);
    expect(issues.filter(({ code }) => code === 'lineage/not-held')).toHaveLength(between.length);
  });
});

describe('any lineage', () => {
  test('[L9] of a split, the part that keeps most of the words goes on with the thread', () => {
    const fairs =
      'Encourages the International Trade Centre to organize fairs and to train customs officers of the region';
    const students =
      'invites the Youth Forum to take part in the exchange of students between the two organizations, of their teachers and of the directors of their schools';
    const whole = { file: 'whole', instrument: made([], [`${fairs}, and ${students};`]) };
    const parts = { file: 'parts', instrument: made([], [`${fairs};`, `I${students.slice(1)};`]) };
    const { value } = lineageFromInstruments([whole, parts]);
    expect(value.links.map(({ relation }) => relation)).toEqual(['split']);
    expect(value.threads.map(({ id, places, splitFrom }) => [id, places.length, splitFrom])).toEqual([
      ['0:OP1', 2, null],
      ['1:OP1', 1, '0:OP1'],
    ]);
  });

  const one: Member = {
    file: 'one',
    instrument: { ...made([], ['Welcomes the report;']), adoptedOn: '2004-10-22' },
  };
  const two: Member = {
    file: 'two',
    instrument: { ...made([], ['Welcomes the report;']), adoptedOn: '2008-12-05' },
  };

  test('[L10] keeps the order that was given, and says where dates disagree', () => {
    const { value, issues } = lineageFromInstruments([two, one]);
    expect(value.instruments.map(({ file }) => file)).toEqual(['two', 'one']);
    expect(issues.map(({ code }) => code)).toContain('lineage/out-of-order');
    expect(lineageFromInstruments([one, two]).issues.map(({ code }) => code)).not.toContain(
      'lineage/out-of-order',
    );
  });

  test('[L7] a decision counts between the two instruments that it names', () => {
    const decision = {
      kind: 'parted',
      from: { file: 'one', address: 'OP1' },
      to: { file: 'two', address: 'OP1' },
    } as const;
    expect(
      lineageFromInstruments([one, two], [decision]).value.links.map(({ relation }) => relation),
    ).toEqual(['dropped', 'added']);
    const other = { ...decision, to: { file: 'three', address: 'OP1' } };
    expect(lineageFromInstruments([one, two], [other]).value.links).toHaveLength(1);
  });

  test('of one member has threads and no links; of none nothing', () => {
    expect(lineageFromInstruments([one]).value).toMatchObject({ links: [], threads: [{ id: '0:OP1' }] });
    expect(lineageFromInstruments([]).value).toEqual({ instruments: [], links: [], threads: [], gaps: [] });
  });
});
