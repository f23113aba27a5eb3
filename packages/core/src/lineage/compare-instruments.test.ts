import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instrument } from '../instrument/instrument.ts';
import { anyTexts, made } from '../test-kit/flat-paragraphs.ts';
import { foundingSources } from '../test-kit/founding-texts.ts';
import { answerOf, read } from '../test-kit/read.ts';
import { pageOfComparison } from '../views/redline-page.ts';
import { comparisonOfInstruments } from './compare-instruments.ts';
import { blocksOfInstrument } from './comparison/blocks.ts';
import type { Block, Comparison } from './comparison.ts';

const HEALTH =
  'Welcomes the growing cooperation between the World Health Organization and the Training Centre on vaccination campaigns in rural districts;';
const TRADE =
  'Encourages the International Trade Centre and the Islamic Centre for Development of Trade to organize fairs and to train customs officers;';
const YOUTH =
  'Invites the Youth Forum to take part in the consultations of the Alliance of Civilizations on the exchange of students;';
const WATER =
  'Notes with concern the growing scarcity of drinking water in the arid regions of the Sahel and of Central Asia;';
const PREAMBLE = ['Recalling its resolution 59/8 of 22 October 2004,'];

const resolution = (...paragraphs: string[]): Instrument => made(PREAMBLE, paragraphs);
const compared = (old: Instrument, next: Instrument): Comparison => comparisonOfInstruments(old, next).value;
const textOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n');
const name = ({ address, kind, role }: Block): string => address ?? kind ?? role;

/** A line a row: what stands on either side, and where its other row is. */
const told = ({ rows }: Comparison): string[] =>
  rows.map(({ old, new: fresh, counterpart }) => {
    const sides = `${old.map(name).join('+')}>${fresh.map(name).join('+')}`;
    return counterpart === null ? sides : `${sides} see ${counterpart}`;
  });

function expectWhole(old: Instrument, next: Instrument): void {
  const { rows, links } = compared(old, next);
  expect(rows.flatMap((row) => row.old)).toEqual(blocksOfInstrument(old));
  expect(rows.flatMap((row) => row.new)).toEqual(blocksOfInstrument(next));
  rows.forEach((row, index) => {
    expect(row.old.length + row.new.length).toBeGreaterThan(0);
    expect([row.redline.old, row.redline.new]).toEqual([textOf(row.old), textOf(row.new)]);
    const relation = row.link === null ? null : links[row.link]?.relation;
    const moved = relation === 'moved' || relation === 'recast';
    if (moved) expect(row.counterpart).not.toBeNull();
    if (row.counterpart === null) expect(row.counterpartRedline).toBeNull();
    else {
      const other = rows[row.counterpart];
      expect(other?.link).toBe(row.link);
      if (moved) expect(other?.counterpart).toBe(index);
      if (moved) expect(other?.counterpartRedline).toEqual(row.counterpartRedline);
    }
  });
}

describe('[L24] every block stands in one row', () => {
  test('and in order they give back both texts', () => {
    const instrument = fc
      .tuple(anyTexts, anyTexts)
      .map(([preamble, paragraphs]) => made(preamble, paragraphs));
    fc.assert(
      fc.property(instrument, instrument, (old, next) => expectWhole(old, next)),
      { numRuns: 60 },
    );
  });

  test('from each founding text to the next, and from the first to the last', () => {
    const founding = foundingSources().map(({ source }) => answerOf(source).value);
    founding.forEach((old, index) => {
      expectWhole(old, (founding[index + 1] ?? founding[0]) as Instrument);
    });
  });

  test('masthead, formula, headings, paragraphs with their subparagraphs, closing matter and annexes are blocks', () => {
    const blocks = blocksOfInstrument(
      read(
        [
          'United Nations',
          'General Assembly',
          'Seventy-seventh session',
          '77/18. Cooperation between the two organizations',
          'The General Assembly,',
          'Recalling its resolution 59/8 of 22 October 2004,',
          '1. Requests the Secretary-General:',
          '(a) To report on cooperation;',
          '(b) To convene a meeting;',
          '2. Decides to remain seized of the matter.',
          '39th plenary meeting',
          '18 November 2024',
          'Annex',
          'Plan of action',
          'The two organizations will meet every two years.',
        ].join('\n\n'),
      ),
    );
    expect(blocks.map(({ role }) => role)).toEqual([
      ...['front', 'front', 'front', 'front', 'formula', 'preambular', 'operative', 'operative'],
      ...['closing', 'closing', 'annex-title', 'annex-title', 'annex'],
    ]);
    const request = blocks.find(({ address }) => address === 'OP1');
    expect(request?.text).toBe(
      'Requests the Secretary-General:\nTo report on cooperation;\nTo convene a meeting;',
    );
    expect(request?.passages.map(({ marker }) => marker)).toEqual([null, '(a)', '(b)']);
  });
});

test('[L24] a heading that no paragraph follows stands behind the last one', () => {
  const instrument = resolution(HEALTH, TRADE);
  const [line] = instrument.operative;
  if (!line) throw new Error('no paragraph');
  const ended = { ...instrument, headings: [{ ...line, text: 'Follow-up', level: 1, before: null }] };
  expect(blocksOfInstrument(ended).slice(-2).map(name)).toEqual(['OP2', 'heading']);
});

describe('[L25] what is no paragraph', () => {
  const resolved = (masthead: string): Instrument => made(PREAMBLE, [HEALTH, TRADE], masthead);

  test('is compared by what it is, whatever it says, and then by its words', () => {
    const old = resolved('A/RES/59/8\n\nDistr.: General\n\n22 October 2004\n\nFifty-ninth session');
    const next = resolved('A/RES/63/114\n\n5 December 2008\n\nSixty-third session');
    expect(told(compared(old, next)).slice(0, 4)).toEqual([
      'symbol>symbol',
      'distribution>',
      'date>date',
      'session>session',
    ]);
  });

  test('headings and annexes are compared by their words', () => {
    const text = (...lines: string[]) => read(['The General Assembly,', PREAMBLE[0], ...lines].join('\n\n'));
    const old = text(
      `1. ${HEALTH}`,
      `2. ${TRADE}`,
      'Annex I',
      'The two organizations meet every two years in Geneva or Jeddah.',
    );
    const next = text(
      `1. ${HEALTH}`,
      `2. ${TRADE}`,
      'Annex I',
      'The matrix of activities is adopted.',
      'The two organizations meet every three years in Geneva or Jeddah.',
    );
    expect(told(compared(old, next)).slice(-3)).toEqual(['annex-title>annex-title', '>annex', 'annex>annex']);
  });

  test('paragraphs of annexes that have little in common do not share a row', () => {
    const text = (annex: string) =>
      read(
        ['The General Assembly,', PREAMBLE[0], `1. ${HEALTH}`, `2. ${TRADE}`, 'Annex', annex].join('\n\n'),
      );
    const comparison = compared(
      text('The matrix of activities is adopted.'),
      text('The secretariats meet in Jeddah.'),
    );
    expect(told(comparison).slice(-3)).toEqual(['annex-title>annex-title', 'annex>', '>annex']);
  });

  test('half of the words are enough, a fifth are not', () => {
    const annexed = (paragraph: string) =>
      read(['The General Assembly,', PREAMBLE[0], `1. ${HEALTH}`, 'Annex I', paragraph].join('\n\n'));
    const old = annexed('Both secretariats meet each spring to plan fairs and seminars.');
    const half = annexed('Both secretariats meet each autumn, plan courses and train experts.');
    const fifth = annexed('Both regions and their ports train experts in rescue at sea.');
    expect(told(compared(old, half)).at(-1)).toBe('annex>annex');
    expect(told(compared(old, fifth)).slice(-2)).toEqual(['annex>', '>annex']);
  });

  test('of very many only those of the same words are', () => {
    const annex = (from: number): string[] =>
      Array.from(
        { length: 250 },
        (_, index) => `Activity ${from + index} of the plan is carried out in time.`,
      );
    const text = (from: number) =>
      read(
        ['The General Assembly,', PREAMBLE[0], `1. ${HEALTH}`, `2. ${TRADE}`, 'Annex', ...annex(from)].join(
          '\n\n',
        ),
      );
    const { rows } = compared(text(0), text(10));
    const both = rows.filter(({ old, new: fresh }) => old[0]?.role === 'annex' && fresh.length > 0);
    expect(both).toHaveLength(240);
    expect(both.every(({ changes }) => changes.length === 0)).toBe(true);
  });
});

describe('[L26] the order of rows', () => {
  test('is that of the new text, with what was dropped at its old place', () => {
    const comparison = compared(resolution(HEALTH, WATER, TRADE), resolution(HEALTH, YOUTH, TRADE));
    expect(told(comparison)).toEqual([
      'enacting-formula>enacting-formula',
      'PP1>PP1',
      'OP1>OP1',
      'OP2>',
      '>OP2',
      'OP3>OP3',
    ]);
  });

  test('keeps the parts apart: a dropped operative paragraph stands behind an added preambular one', () => {
    const old = made(PREAMBLE, [WATER, HEALTH]);
    const next = made(
      [...PREAMBLE, 'Convinced that students of all countries gain from dialogue,'],
      [HEALTH],
    );
    expect(told(compared(old, next)).slice(1)).toEqual(['PP1>PP1', '>PP2', 'OP1>', 'OP2>OP1']);
  });

  test('a split has one row with the words of both parts', () => {
    const [one, other] = [TRADE.slice(0, -1), YOUTH];
    const old = resolution(HEALTH, `${one}, and ${other}`, WATER);
    const next = resolution(HEALTH, `${one};`, other, WATER);
    const comparison = compared(old, next);
    expect(told(comparison).slice(2)).toEqual(['OP1>OP1', 'OP2>OP2+OP3', 'OP3>OP4']);
    const row = comparison.rows[3];
    expect(row?.redline.new).toBe(`${one};\n${other}`);
  });
});

describe('[L27] a paragraph that moved', () => {
  test('has a row at either place; the two name each other and hold the redline between them', () => {
    const old = resolution(HEALTH, TRADE, YOUTH, WATER);
    const next = resolution(YOUTH.replace('students', 'teachers'), HEALTH, TRADE, WATER);
    const comparison = compared(old, next);
    expect(told(comparison).slice(2)).toEqual(['>OP1 see 5', 'OP1>OP2', 'OP2>OP3', 'OP3> see 2', 'OP4>OP4']);
    const [added, dropped] = [comparison.rows[2], comparison.rows[5]];
    expect(added?.redline.old).toBe('');
    expect(dropped?.redline.new).toBe('');
    expect(added?.counterpartRedline).toEqual(dropped?.counterpartRedline);
    expect(pageOfComparison(comparison)).toContain('exchange of [-students-]{+teachers+};');
    expect(added?.counterpartChanges).toHaveLength(1);
  });

  test('a part of a split paragraph that stands apart names the row of the whole', () => {
    const joined = [
      { from: 'OP1', to: 'OP1' },
      { from: 'OP1', to: 'OP3' },
    ];
    const old = resolution(`${TRADE.slice(0, -1)}, and ${YOUTH}`, WATER);
    const next = resolution(TRADE, WATER, YOUTH);
    const { value } = comparisonOfInstruments(old, next, { joined, parted: [] });
    expect(told(value).slice(2)).toEqual(['OP1>OP1', 'OP2>OP2', '>OP3 see 2']);
    expect(value.rows[4]?.counterpartRedline?.old).toBe(value.rows[2]?.redline.old);
  });

  test('so has one that was recast', () => {
    const old = made([...PREAMBLE, WATER.replace('Notes', 'Noting').replace(';', ',')], [HEALTH, TRADE]);
    const next = made(PREAMBLE, [WATER, HEALTH, TRADE]);
    expect(told(compared(old, next)).slice(2, 4)).toEqual(['PP2> see 3', '>OP1 see 2']);
  });
});

describe('[L28] notes', () => {
  const noted = (first: string, second: string, notes: string[]): Instrument =>
    read(['The General Assembly,', PREAMBLE[0], `1. ${first}`, `2. ${second}`, ...notes].join('\n\n'));

  test('called at the same place of kept words are the same, whatever they say', () => {
    const old = noted(`${HEALTH.slice(0, -1)};[1]`, `${TRADE.slice(0, -1)};[2]`, [
      '[1] A/77/277.',
      '[2] See resolution 70/1.',
    ]);
    const next = noted(`${HEALTH.slice(0, -1)};[1]`, `${WATER.slice(0, -1)};[2]`, [
      '[1] S/PRST/2013/16.',
      '[2] A/79/302.',
    ]);
    expect(
      compared(old, next).notes.map((note) => [note.old, note.new, note.redline.old, note.redline.new]),
    ).toEqual([
      ['1', '1', 'A/77/277.', 'S/PRST/2013/16.'],
      ['2', null, 'See resolution 70/1.', ''],
      [null, '2', '', 'A/79/302.'],
    ]);
  });

  test('are told apart within a paragraph by their places', () => {
    const ending = TRADE.slice(0, -1);
    const old = noted(`${HEALTH.slice(0, -1)},[1] and ${ending};[2]`, WATER, [
      '[1] A/77/277.',
      '[2] A/77/606.',
    ]);
    const next = noted(`${HEALTH.slice(0, -1)}, and ${ending};[1]`, WATER, ['[1] A/79/302.']);
    expect(compared(old, next).notes.map((note) => [note.old, note.new])).toEqual([
      ['1', null],
      ['2', '1'],
    ]);
  });

  test('are otherwise compared by their words', () => {
    const old = noted(HEALTH, `${TRADE.slice(0, -1)};[1]`, [
      '[1] On 28 June 2011, the Organization changed its name.',
    ]);
    const next = noted(`${WATER.slice(0, -1)};[1]`, `${YOUTH.slice(0, -1)};[2]`, [
      '[1] A/79/302.',
      '[2] On 28 June 2011, the Organization changed its name.',
    ]);
    expect(compared(old, next).notes.map((note) => [note.old, note.new])).toEqual([
      [null, '1'],
      ['1', '2'],
    ]);
  });

  test('that have half of their words in common are one', () => {
    const old = noted(HEALTH, `${TRADE.slice(0, -1)};[1]`, [
      '[1] Report of the joint meeting of both secretariats.',
    ]);
    const next = noted(HEALTH, `${WATER.slice(0, -1)};[1]`, [
      '[1] Summary of the joint meeting of both committees.',
    ]);
    expect(compared(old, next).notes.map((note) => [note.old, note.new])).toEqual([['1', '1']]);
  });
});

describe('[L29] whatever is compared there is an answer', () => {
  test('texts in two languages have no rows, and the reason is an issue', () => {
    const french = read(
      'L’Assemblée générale,\n\nRappelant sa résolution 59/8 du 22 octobre 2004,\n\n1. Prend note du rapport du Secrétaire général sur la coopération entre les deux organisations ;',
    );
    const { value, issues } = comparisonOfInstruments(resolution(HEALTH, TRADE), french);
    expect(value).toEqual({ rows: [], notes: [], links: [] });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['lineage/languages-differ', 'error'],
    ]);
  });

  test('of unrelated texts all is dropped and added', () => {
    const [old, next] = [made([HEALTH], [TRADE]), made([WATER], [YOUTH])];
    const { value, issues } = comparisonOfInstruments(old, next);
    expect(issues.map(({ code }) => code)).toEqual(['lineage/unrelated']);
    expect(told(value).slice(1)).toEqual(['PP1>', '>PP1', 'OP1>', '>OP1']);
  });

  test('a text with itself has no change', () => {
    const text = resolution(HEALTH, TRADE);
    const { value, issues } = comparisonOfInstruments(text, text);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['lineage/same-text', 'note']]);
    expect(
      value.rows.every(({ changes, redline }) => changes.length === 0 && redline.runs.length === 1),
    ).toBe(true);
  });

  test('what a person joined shares a row', () => {
    const decided = { joined: [{ from: 'OP2', to: 'OP2' }], parted: [] };
    const { value } = comparisonOfInstruments(resolution(HEALTH, WATER), resolution(HEALTH, YOUTH), decided);
    expect(told(value).at(-1)).toBe('OP2>OP2');
  });
});
