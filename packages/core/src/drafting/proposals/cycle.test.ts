import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../instrument/instrument.ts';
import { instrumentsFromSource } from '../../read-source.ts';
import { plainSource } from '../../text/source-text.ts';
import { cycleOf } from './cycle.ts';
import { routineProposals } from './routine-proposals.ts';

type Language = 'en' | 'fr' | 'ar' | 'es';

const FORMULA = 'The General Assembly,';
const ASKS = '1. Decides to consider the matter at its seventy-ninth session.';
const DECIDES = '1. Decides to act.';

/** A resolution of the General Assembly, of the 77th session unless said otherwise. */
const made = (lines: readonly string[], more: Partial<Instrument> = {}, language: Language = 'en') =>
  ({
    ...instrumentsFromSource({ ...plainSource(lines.join('\n\n')), language })[0]?.value,
    symbol: 'A/RES/77/18',
    session: 77,
    adoptedOn: '2022-11-21',
    body: 'General Assembly',
    title: null,
    ...more,
  }) as Instrument;

const told = (rule: string, base: Instrument, earlier: readonly Instrument[] = []): string[] =>
  routineProposals(base, earlier)
    .filter((each) => each.rule === rule)
    .map(({ entry, words, replacement }) => `${entry} ${words} → ${replacement}`);

describe('[N10] the chain that the base joins', () => {
  test('without dates no date is put in', () => {
    const base = made([FORMULA, 'Recalling its resolutions 73/10 and 75/7,', ASKS]);
    expect(told('recalled-chain', base)).toEqual(['PP1  and 75/7 → , 75/7 and 77/18']);
  });

  test('keeps its own interval, where the base asks for no session', () => {
    const chain = (resolutions: string) =>
      made([FORMULA, `Recalling its resolutions ${resolutions},`, DECIDES]);
    expect(told('recalled-chain', chain('73/10 and 75/7'))).toEqual(['PP1  and 75/7 → , 75/7 and 77/18']);
    expect(told('recalled-chain', chain('61/10 and 63/7'))).toEqual([]);
  });

  test('is extended in the preamble alone', () => {
    const base = made([
      FORMULA,
      'Recalling its resolutions 73/10 and 75/7,',
      '1. Reaffirms its resolutions 73/10 and 75/7;',
      '2. Decides to consider the matter at its seventy-ninth session.',
    ]);
    expect(told('recalled-chain', base)).toHaveLength(1);
    expect(told('cited-resolution', base)).toEqual([]);
  });
});

describe('[N11] the text before the base', () => {
  test('is the last one held, where the base recalls no chain', () => {
    const base = made([FORMULA, 'Acting pursuant to General Assembly resolution 75/7,', ASKS]);
    const before = made([FORMULA, 'Recalling the Charter,', DECIDES], { symbol: 'A/RES/75/7', session: 75 });
    expect(told('cited-resolution', base, [before])).toEqual(['PP1 75/7 → 77/18']);
    expect(told('cited-resolution', base)).toEqual([]);
    expect(cycleOf(base, [{ ...before, symbol: 'E/RES/2020/7' }]).previous).toBeNull();
  });

  test('is the latest of those that are recalled with its title, in whatever order', () => {
    const one = 'Recalling its resolution 73/10 of 26 November 2018 on cooperation between both,';
    const other = 'Recalling also its resolution 75/14 of 23 November 2020 on cooperation between both,';
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const base = made([FORMULA, first, second, DECIDES], { title: 'Cooperation between both' });
      expect(cycleOf(base, []).previous).toBe('A/RES/75/14');
    }
  });

  const FIRST = 'Rappelant sa résolution 46/8 du 16 octobre 1991 et toutes ses résolutions ultérieures sur';
  const recalling = (last: string) =>
    made(
      ['L’Assemblée générale,', `${FIRST} la coopération entre les deux, ${last},`, '1. Décide d’agir.'],
      { title: 'Coopération entre les deux' },
      'fr',
    );

  test('is the last that is named as one of its own, and the first one stays', () => {
    const base = recalling('notamment la résolution 75/323 du 9 septembre 2021');
    expect(told('cited-resolution', base)).toEqual([
      'PP1 75/323 du 9 septembre 2021 → 77/18 du 21 novembre 2022',
    ]);
    expect(cycleOf(recalling('ainsi que la résolution 70/1 du 25 septembre 2015'), []).previous).toBe(
      'A/RES/46/8',
    );
  });

  test('is no first resolution that is recalled again and again', () => {
    const asking = (session: string) =>
      made(
        [
          FORMULA,
          'Recalling its resolution 46/8 on cooperation between both,',
          `1. Decides to meet at its ${session} session.`,
        ],
        { title: 'Cooperation between both', session: 49, symbol: 'A/RES/49/18' },
      );
    expect(cycleOf(asking('fifty-first'), []).previous).toBe('A/RES/46/8');
    expect(cycleOf(asking('fiftieth'), []).previous).toBeNull();
  });

  test('is the one that is held, where it is later than the one recalled', () => {
    const before = made([FORMULA, 'Recalling the Charter,', DECIDES], {
      symbol: 'A/RES/75/323',
      session: 75,
    });
    expect(cycleOf(recalling('tenue en 2021'), [before]).previous).toBe('A/RES/75/323');
    expect(told('cited-resolution', recalling('tenue en 2021'), [before])).toEqual([]);
  });
});

describe('[N12] the next session', () => {
  test('is an interval on from the base, where the base asks for none', () => {
    const base = made([FORMULA, 'Recalling the Charter,', DECIDES]);
    const earlier = [71, 74].map((session) => made([FORMULA, DECIDES], { session, symbol: null }));
    expect(cycleOf(base, earlier)).toEqual({ nextSession: 80, interval: 3, previous: null });
    expect(cycleOf({ ...base, session: null }, earlier).nextSession).toBeNull();
  });

  test('is not told by a list of sessions', () => {
    const base = made([
      FORMULA,
      ASKS.replace(/\.$/, ';'),
      '2. Requests reports at its seventy-eighth and eightieth sessions.',
    ]);
    expect(cycleOf(base, []).nextSession).toBe(79);
    expect(told('session-number', base)).toEqual(['OP1 seventy-ninth → eighty-first']);
  });
});

describe('[N12] an ordinal is written as it was', () => {
  test.each<[string, Language, number, string, string[]]>([
    ['figures in th', 'en', 73, '1. Requests a report at its 75th session.', ['OP1 75th → 77th']],
    ['figures in nd', 'en', 70, '1. Requests a report at its 71st session.', ['OP1 71st → 72nd']],
    ['figures in rd', 'en', 77, '1. Requests a report at its 80th session.', ['OP1 80th → 83rd']],
    ['the teens, in th', 'en', 109, '1. Requests a report at its 111th session.', ['OP1 111th → 113th']],
    [
      'figures in French',
      'fr',
      77,
      '1. Prie le Secrétaire général de lui rendre compte à sa 79e session.',
      ['OP1 79e → 81e'],
    ],
    [
      'the Arabic subject',
      'ar',
      77,
      '1 - تقرر أن تعقد الدورة التاسعة والسبعون في موعدها.',
      ['OP1 التاسعة والسبعون → الحادية والثمانون'],
    ],
    [
      'the Arabic object',
      'ar',
      77,
      '1 - تقرر أن تعقد في الدورة التاسعة والسبعين اجتماعا.',
      ['OP1 التاسعة والسبعين → الحادية والثمانين'],
    ],
    ['none that has no words', 'en', 97, '1. Requests a report at its ninety-ninth session.', []],
  ])('%s', (_, language, session, line, expected) => {
    const formula = language === 'fr' ? 'L’Assemblée générale,' : 'إن الجمعية العامة،';
    const base = made([language === 'en' ? FORMULA : formula, line], { session }, language);
    expect(told('session-number', base)).toEqual(expected);
  });
});

describe('[N13] meetings', () => {
  const held = (words: string) =>
    made([FORMULA, `Welcoming the general meeting of the two organizations held ${words},`, ASKS]);

  test('of which no date or number is told are no gap', () => {
    expect(told('meeting', held('in Geneva from 5 to 7 July 2022'))).toEqual([
      'PP1 in Geneva from 5 to 7 July 2022 → […]',
    ]);
    expect(told('meeting', held('in Geneva'))).toEqual([]);
  });

  test('from which the last step only took words away are gaps', () => {
    const summit = (words: string) =>
      made([FORMULA, `Welcoming the outcome of the summit held ${words}, and its spirit,`, ASKS]);
    const base = summit('in Istanbul from 20 to 22 May 2022');
    const before = {
      ...summit('in Istanbul, Turkey, from 20 to 22 May 2022'),
      symbol: 'A/RES/75/7',
      session: 75,
    };
    expect(told('meeting', base)).toEqual([]);
    expect(told('meeting', base, [before])).toEqual(['PP1 in Istanbul from 20 to 22 May 2022 → […]']);
  });
});

describe('[N16] the earlier steps that show the habit', () => {
  const base = made([FORMULA, 'Recalling the Charter,', ASKS]);
  const before = made([FORMULA, 'Recalling the Charter,', ASKS.replace('ninth', 'seventh')], {
    symbol: 'A/RES/75/7',
    session: 75,
  });
  const steps = (earlier: Instrument) =>
    routineProposals(base, [earlier]).find(({ rule }) => rule === 'session-number')?.evidence;

  test.each<[string, Partial<Instrument>, string]>([
    ['symbol', {}, 'A/RES/75/7'],
    ['session', { symbol: null }, '75'],
    ['title', { symbol: null, session: null, title: 'Cooperation' }, 'Cooperation'],
    ['nothing', { symbol: null, session: null, title: null }, ''],
  ])('are called by their %s', (_, more, from) => {
    expect(steps({ ...before, ...more })).toEqual([
      { from, to: 'A/RES/77/18', old: 'seventy-seventh', new: 'seventy-ninth' },
    ]);
  });

  test('are none where a paragraph was made of two', () => {
    const report =
      'Requests the Secretary-General to submit a comprehensive report on the implementation of the present resolution';
    const agenda =
      'decides to include in the provisional agenda the item entitled cooperation between the two organizations at its';
    const one = made([
      FORMULA,
      'Recalling the Charter,',
      `1. ${report}, and ${agenda} seventy-ninth session.`,
    ]);
    const two = made(
      [
        FORMULA,
        'Recalling the Charter,',
        `1. ${report};`,
        `2. ${agenda.replace('d', 'D')} seventy-seventh session.`,
      ],
      { symbol: 'A/RES/75/7', session: 75 },
    );
    const found = routineProposals(one, [two]).find(({ rule }) => rule === 'session-number');
    expect([found?.replacement, found?.evidence]).toEqual(['eighty-first', []]);
  });
});
