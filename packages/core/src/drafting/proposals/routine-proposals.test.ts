import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../instrument/instrument.ts';
import { instrumentsFromSource } from '../../read-source.ts';
import { foundingSources } from '../../test-kit/founding-texts.ts';
import { read } from '../../test-kit/read.ts';
import { plainSource } from '../../text/source-text.ts';
import { draftAfter } from '../after.ts';
import type { DraftStep } from '../step.ts';
import { instrumentOfDraft } from '../to-instrument.ts';
import type { GivenFact, RoutineProposal } from './proposal.ts';
import { routineProposals } from './routine-proposals.ts';

const founding = foundingSources().map(({ source }) => instrumentsFromSource(source)[0]?.value as Instrument);
const base = founding.at(-1) as Instrument;
const earlier = founding.slice(0, -1);
const SYMBOL: GivenFact = { kind: 'base-symbol', words: 'A/RES/79/9', source: 'the Official Records' };

const proposed = routineProposals(base, earlier);
const withSymbol = routineProposals(base, earlier, [SYMBOL]);

const told = (proposals: readonly RoutineProposal[], rule: string): string[] =>
  proposals
    .filter((each) => each.rule === rule)
    .map(({ entry, words, replacement }) => `${entry} ${words} → ${replacement}`);

/** A resolution of the 77th session, adopted on 21 November 2022 unless its lines say otherwise. */
const made = (lines: readonly string[], language: 'en' | 'fr' | 'ar' = 'en'): Instrument => ({
  ...(instrumentsFromSource({ ...plainSource(lines.join('\n\n')), language })[0]?.value as Instrument),
  symbol: 'A/RES/77/18',
  session: 77,
  adoptedOn: '2022-11-21',
  body: 'General Assembly',
});

describe('[N10] the base joins the chain of recalled resolutions', () => {
  test('in the founding lineage', () => {
    expect(told(withSymbol, 'recalled-chain')).toEqual([
      'PP1  and 77/18 of 21 November 2022 → , 77/18 of 21 November 2022 and 79/9 of 18 November 2024',
    ]);
    // 79/9 bears no symbol; a number that nobody gave is a gap.
    expect(told(routineProposals(base, []), 'recalled-chain')[0]).toMatch(
      / and \[79\/…\] of 18 November 2024$/,
    );
  });

  test.each<[string, 'en' | 'fr' | 'ar', string[], string]>([
    [
      'two become three',
      'en',
      [
        'The General Assembly,',
        'Recalling its resolutions 73/10 of 26 November 2018 and 75/7 of 23 November 2020,',
        '1. Decides to consider the matter at its seventy-ninth session.',
      ],
      'PP1  and 75/7 of 23 November 2020 → , 75/7 of 23 November 2020 and 77/18 of 21 November 2022',
    ],
    [
      'in French',
      'fr',
      [
        'L’Assemblée générale,',
        'Rappelant ses résolutions 71/13 du 21 novembre 2016, 73/10 du 26 novembre 2018 et 75/7 du 23 novembre 2020,',
        '1. Prie le Secrétaire général de lui rendre compte à sa soixante-dix-neuvième session.',
      ],
      'PP1  et 75/7 du 23 novembre 2020 → , 75/7 du 23 novembre 2020 et 77/18 du 21 novembre 2022',
    ],
    [
      'in Arabic, where the dual becomes a plural',
      'ar',
      [
        'إن الجمعية العامة،',
        'إذ تشير إلى قراريها 73/10 المؤرخ 26 تشرين الثاني/نوفمبر 2018 و 75/7 المؤرخ 23 تشرين الثاني/نوفمبر 2020،',
        '1 - تطلب إلى الأمين العام أن يقدم تقريرا إلى الجمعية العامة في دورتها التاسعة والسبعين.',
      ],
      'PP1 قراريها 73/10 المؤرخ 26 تشرين الثاني/نوفمبر 2018 و 75/7 المؤرخ 23 تشرين الثاني/نوفمبر 2020 → قراراتها 73/10 المؤرخ 26 تشرين الثاني/نوفمبر 2018 و 75/7 المؤرخ 23 تشرين الثاني/نوفمبر 2020 و 77/18 المؤرخ 21 تشرين الثاني/نوفمبر 2022',
    ],
  ])('%s', (_, language, lines, expected) => {
    expect(told(routineProposals(made(lines, language), []), 'recalled-chain')).toEqual([expected]);
  });

  test('a chain about something else is left alone', () => {
    const other =
      'Recalling General Assembly resolutions 68/127 of 18 December 2013, 70/109 of 10 December 2015 and 72/241 of 20 December 2017 on a world against violence,';
    const far = 'Recalling its resolutions 55/1 of 6 November 2000 and 57/2 of 4 November 2002,';
    const end = '1. Decides to consider the matter at its seventy-ninth session.';
    for (const line of [other, far])
      expect(
        told(routineProposals(made(['The General Assembly,', line, end]), []), 'recalled-chain'),
      ).toEqual([]);
  });
});

test('[N11] where the text before is named alone, the base stands in its place', () => {
  expect(told(withSymbol, 'cited-resolution')).toEqual(['PP12 77/18 → 79/9']);
  const lines = [
    'The General Assembly,',
    'Recalling its resolution 75/14 of 23 November 2020 on cooperation between both,',
    '1. Decides to act.',
  ];
  const titled = { ...made(lines), title: 'Cooperation between both' };
  expect(told(routineProposals(titled, []), 'cited-resolution')).toEqual([
    'PP1 75/14 of 23 November 2020 → 77/18 of 21 November 2022',
  ]);
  expect(told(routineProposals({ ...titled, title: 'Trade' }, []), 'cited-resolution')).toEqual([]);
});

describe('[N12] coming sessions move on by the interval of the lineage', () => {
  test('in the founding lineage, and no other ordinal', () => {
    expect(told(proposed, 'session-number')).toEqual([
      'OP29 eighty-first → eighty-third',
      'OP30 eighty-first → eighty-third',
    ]);
  });

  test.each<[string, 'en' | 'fr' | 'ar', string, string]>([
    ['figures', 'en', '1. Requests a report at its 79th session.', 'OP1 79th → 81st'],
    [
      'French',
      'fr',
      '1. Prie le Secrétaire général de lui rendre compte à sa soixante-dix-neuvième session.',
      'OP1 soixante-dix-neuvième → quatre-vingt-unième',
    ],
    [
      'Arabic',
      'ar',
      '1 - تقرر أن تدرج في جدول الأعمال المؤقت لدورتها التاسعة والسبعين البند الفرعي.',
      'OP1 التاسعة والسبعين → الحادية والثمانين',
    ],
  ])('%s', (_, language, line, expected) => {
    const formula = { en: 'The General Assembly,', fr: 'L’Assemblée générale,', ar: 'إن الجمعية العامة،' }[
      language
    ];
    expect(told(routineProposals(made([formula, line], language), []), 'session-number')).toEqual([expected]);
  });

  test('nothing where neither the text nor its lineage says an interval', () => {
    expect(
      told(
        routineProposals(made(['The General Assembly,', '1. Recalls its sixtieth session.']), []),
        'session-number',
      ),
    ).toEqual([]);
  });
});

test('[N13] meetings are gaps until somebody gives the fact', () => {
  const gaps = proposed.filter(({ rule }) => rule === 'meeting');
  expect(gaps.map(({ entry, words }) => [entry, words])).toEqual(
    expect.arrayContaining([
      ['PP12', 'in Astana from 22 to 24 July 2024'],
      ['PP27', 'sixteenth'],
    ]),
  );
  expect(gaps.every(({ gap, replacement }) => gap && replacement === '[…]')).toBe(true);
  const fact: GivenFact = {
    kind: 'last-meeting',
    words: 'in Geneva from 6 to 8 July 2026',
    source: 'its final document',
  };
  const known = routineProposals(base, earlier, [fact]).find(
    ({ entry, rule }) => entry === 'PP12' && rule === 'meeting',
  );
  expect([known?.replacement, known?.gap, known?.reason]).toEqual([
    'in Geneva from 6 to 8 July 2026',
    false,
    { code: 'proposal/meeting-known', values: { source: 'its final document' } },
  ]);
});

test('[N14] the symbol of the next report is a gap, or what a fact says', () => {
  expect(told(proposed, 'report-symbol')).toEqual(['note:2 A/79/302-S/2024/600 → [A/81/…]']);
  const fact: GivenFact = { kind: 'report-symbol', words: 'A/81/300', source: 'the list of documents' };
  expect(told(routineProposals(base, earlier, [fact]), 'report-symbol')).toEqual([
    'note:2 A/79/302-S/2024/600 → A/81/300',
  ]);
});

test('[N15] the masthead is that of a draft', () => {
  const proposals = proposed.filter(({ rule }) => rule === 'masthead');
  expect(told(proposals, 'masthead')).toEqual(
    expect.arrayContaining([
      'front:2 General → Limited',
      'front:4 Seventy-ninth → Eighty-first',
      'front:5 125 (b) → […]',
    ]),
  );
  expect(proposals.filter(({ drops }) => drops).map(({ words }) => words)).toEqual([
    'Resolution adopted by the General Assembly on 18 November 2024',
    '[without reference to a Main Committee (A/79/L.9/Rev.1)]',
    '39th plenary meeting',
    '18 November 2024',
  ]);
});

describe('[N16] a proposal says why', () => {
  const proposals = withSymbol;

  test('its place has its words, its name is its own, and earlier steps show the habit', () => {
    expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
    const chain = proposals.find(({ rule }) => rule === 'recalled-chain');
    expect(chain?.evidence.length).toBeGreaterThan(0);
    expect(proposals.some(({ words }) => /^(?:also|further)$/i.test(words))).toBe(false);
  });

  test('all accepted, the draft says what was proposed; the same twice cannot be', () => {
    const accept = (proposal: RoutineProposal, index: number): DraftStep => ({
      id: `s${index}`,
      author: 'Ann',
      at: '2026-03-01T10:00:00Z',
      reason: null,
      kind: 'accept-proposal',
      proposal,
    });
    const { value, issues } = draftAfter(base, proposals.map(accept));
    expect(issues).toEqual([]);
    const draft = instrumentOfDraft(value);
    expect(draft.preamble[0]?.text).toMatch(/, 77\/18 of 21 November 2022 and 79\/9 of 18 November 2024,$/);
    expect(draft.operative[28]?.text).toMatch(/at its eighty-third session/);
    expect([draft.session, draft.notes[1]?.text]).toEqual([81, '[A/81/…].']);
    expect(value.decided).toHaveLength(proposals.length);
    const [first] = proposals.filter(({ rule }) => rule === 'recalled-chain').map(accept) as [DraftStep];
    const again = draftAfter(base, [first, { ...first, id: 'again' }]);
    expect(again.issues.map(({ code }) => code)).toEqual(['draft/not-applied']);
  });

  test('texts of any kind are answered', () => {
    for (const text of ['', 'The General Assembly,', '1. Decides.', 'its resolutions 1/1 and 2/2'])
      expect(Array.isArray(routineProposals(read(text), []))).toBe(true);
  });
});
