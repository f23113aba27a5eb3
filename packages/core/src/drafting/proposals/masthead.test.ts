import { describe, expect, test } from 'vitest';
import type { Instrument, Matter, MatterKind } from '../../instrument/instrument.ts';
import { instrumentsFromSource } from '../../read-source.ts';
import { plainSource } from '../../text/source-text.ts';
import type { GivenFact, RoutineProposal } from './proposal.ts';
import { routineProposals } from './routine-proposals.ts';

const LINES = [
  'The General Assembly,',
  'Recalling the Charter,',
  '1. Decides to consider the matter at its seventy-ninth session.',
];

const matter = ([kind, text]: readonly [MatterKind, string]): Matter => ({
  kind,
  text,
  italics: [],
  notes: [],
  span: { start: 0, end: 0 },
  spans: [],
  pieces: [],
});

/** A resolution of the 77th session with a masthead of these lines. */
const headed = (
  front: readonly (readonly [MatterKind, string])[],
  more: Partial<Instrument> = {},
): Instrument => ({
  ...(instrumentsFromSource(plainSource(LINES.join('\n\n')))[0]?.value as Instrument),
  symbol: 'A/RES/77/18',
  session: 77,
  body: 'General Assembly',
  language: 'en',
  front: front.map(matter),
  closing: [],
  ...more,
});

const masthead = (base: Instrument, facts: readonly GivenFact[] = []): RoutineProposal[] =>
  routineProposals(base, [], facts).filter(({ rule }) => rule === 'masthead');

const told = (base: Instrument, facts: readonly GivenFact[] = []): string[] =>
  masthead(base, facts).map(({ words, replacement }) => `${words} → ${replacement}`);

describe('[N15] the symbol is a gap unless a fact is given', () => {
  const line = [['symbol', 'United Nations A/RES/77/18']] as const;

  test('in the series of the next session of the General Assembly', () => {
    expect(told(headed(line))).toEqual(['A/RES/77/18 → A/79/L.[…]']);
    expect(masthead(headed(line))[0]?.reason.code).toBe('proposal/masthead-unknown');
  });

  test('that of the draft, where the base is one', () => {
    const draft = headed([['symbol', 'United Nations A/77/L.9']], { symbol: null, draftSymbol: 'A/77/L.9' });
    expect(told(draft)).toEqual(['A/77/L.9 → A/79/L.[…]']);
  });

  test('the whole line, where it says another symbol or none is known', () => {
    expect(told(headed([['symbol', 'A/77/PV.1']]))).toEqual(['A/77/PV.1 → A/79/L.[…]']);
    const unknown = headed([['symbol', 'A/77/PV.1']], { symbol: null, draftSymbol: null });
    expect(told(unknown)).toEqual(['A/77/PV.1 → A/79/L.[…]']);
  });

  test('no series is made up for another body, or where the next session is not known', () => {
    expect(told(headed(line, { body: 'Economic and Social Council' }))).toEqual(['A/RES/77/18 → […]']);
    expect(told(headed(line, { operative: [] }))).toEqual(['A/RES/77/18 → […]']);
  });

  test('what the fact says, with its source', () => {
    const fact: GivenFact = { kind: 'draft-symbol', words: 'A/79/L.12', source: 'the Journal' };
    const [proposal] = masthead(headed(line), [fact]);
    expect([proposal?.replacement, proposal?.gap, proposal?.reason]).toEqual([
      'A/79/L.12',
      false,
      { code: 'proposal/masthead-line', values: { source: 'the Journal' } },
    ]);
  });
});

describe('[N15] distribution is limited', () => {
  test.each<[string, string, string[]]>([
    ['en', 'Distr.: General', ['General → Limited']],
    ['fr', 'Distr. générale', ['générale → limitée']],
    ['ar', 'Distr.: عام', ['عام → محدودة']],
    ['ar', 'Distr.: General', ['General → Limited']],
    ['en', 'Distr.: Limited', []],
    ['es', 'Distr. general', []],
  ])('%s: %s', (language, text, expected) => {
    expect(told(headed([['distribution', text]], { language } as Partial<Instrument>))).toEqual(expected);
  });
});

describe('[N15] date and agenda item are gaps', () => {
  test('the date alone, and nothing where there is none', () => {
    expect(told(headed([['date', 'New York, 21 November 2022']]))).toEqual(['21 November 2022 → […]']);
    expect(told(headed([['date', 'Undated']]))).toEqual([]);
  });

  test('the number of the item, or what a fact says; nothing where there is none', () => {
    expect(told(headed([['agenda-item', 'Agenda items 14 and 125 (b)']]))).toEqual(['14 and 125 (b) → […]']);
    expect(told(headed([['agenda-item', 'Agenda item']]))).toEqual([]);
    const fact: GivenFact = { kind: 'agenda-item', words: '128 (c)', source: 'the agenda' };
    expect(told(headed([['agenda-item', 'Agenda item 125 (b)']]), [fact])).toEqual(['125 (b) → 128 (c)']);
  });
});

describe('[N15] the session moves on', () => {
  test('that of the base and no other', () => {
    expect(told(headed([['session', 'Seventy-seventh session']]))).toEqual([
      'Seventy-seventh → Seventy-ninth',
    ]);
    expect(told(headed([['session', 'Tenth emergency special session']]))).toEqual([]);
  });

  test('not where the next is not known, or has no words', () => {
    expect(told(headed([['session', 'Seventy-seventh session']], { operative: [] }))).toEqual([]);
    const [last] = headed([]).operative;
    const asked = { ...last, text: 'Decides to consider the matter at its 101st session.' };
    const late = headed([['session', 'Ninety-ninth session']], {
      session: 99,
      operative: [asked as Instrument['operative'][number]],
    });
    expect(told(late)).toEqual([]);
    expect(told({ ...late, front: [matter(['session', '99th session'])] })).toEqual(['99th → 101st']);
  });
});

test('[N15] the number of the resolution goes from the title, and the title stays', () => {
  expect(told(headed([['title', '77/18. Cooperation between both']]))).toEqual(['77/18.  → ']);
  expect(told(headed([['title', 'Cooperation between both']]))).toEqual([]);
  // Set without a stop, as in Arabic, it is the text's own number or none.
  expect(told(headed([['title', '77/18 التعاون بين المنظمتين']]))).toEqual(['77/18  → ']);
  expect(told(headed([['title', '70/1 التعاون بين المنظمتين']]))).toEqual([]);
});

test('[N15] the lines of adoption and the meeting and date at the end go, nothing else', () => {
  const base = headed(
    [
      ['adoption', 'Resolution adopted by the General Assembly'],
      ['procedure', '[without a vote]'],
      ['job-number', '22-12345 (E)'],
      ['body', 'General Assembly'],
    ],
    {
      closing: (
        [
          ['meeting', '40th plenary meeting'],
          ['date', '21 November 2022'],
          ['distribution', 'Distr.: General'],
        ] as const
      ).map(matter),
    },
  );
  expect(masthead(base).map(({ words, drops }) => [words, drops])).toEqual([
    ['Resolution adopted by the General Assembly', true],
    ['[without a vote]', true],
    ['22-12345 (E)', true],
    ['40th plenary meeting', true],
    ['21 November 2022', true],
  ]);
});

describe('[N15] the symbol of a draft that was tabled is that of its next revision', () => {
  const base = headed([['symbol', 'United Nations A/RES/77/18']]);
  const given = (words: string): GivenFact => ({ kind: 'draft-symbol', words, source: 'the note verbale' });
  const symbol = (revision: number, ...facts: readonly GivenFact[]) =>
    routineProposals(base, [], facts, revision).find(({ rule }) => rule === 'masthead');

  test.each([
    ['not tabled', 0, 'A/79/L.12', 'A/79/L.12', 'proposal/masthead-line'],
    ['the first', 1, 'A/79/L.12', 'A/79/L.12/Rev.1', 'proposal/masthead-revision'],
    ['a later one', 3, 'A/79/L.12', 'A/79/L.12/Rev.3', 'proposal/masthead-revision'],
    [
      'of a symbol that was given with a revision',
      2,
      'A/79/L.12/Rev.1',
      'A/79/L.12/Rev.2',
      'proposal/masthead-revision',
    ],
  ])('%s', (_, revision, fact, replacement, code) => {
    expect(symbol(revision, given(fact))).toMatchObject({ replacement, reason: { code }, gap: false });
  });

  test('a symbol that is not known stays a gap', () => {
    expect(symbol(1)).toMatchObject({
      ...{ replacement: 'A/79/L.[…]/Rev.1', gap: true },
      reason: { code: 'proposal/masthead-revision', values: { revision: 1 } },
    });
  });
});
