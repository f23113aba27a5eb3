import { describe, expect, test } from 'vitest';
import type { Instrument } from '../instrument/instrument.ts';
import { lineageFromInstruments, type Member } from '../lineage/from-instruments.ts';
import { mandatesFromLineage } from '../mandates/from-lineage.ts';
import { instrumentsFromSource } from '../read-source.ts';
import { factsFromInstrument } from '../register/from-instrument.ts';
import { foundingSources } from '../test-kit/founding-texts.ts';
import { markedSource } from '../test-kit/marked-source.ts';
import type { Cycle, Milestone, MilestoneKind } from './cycle.ts';
import { meetingsOfFacts } from './meetings.ts';
import { cyclesOfLineage } from './of-lineage.ts';

function cyclesOf(members: readonly Member[], today: string): Cycle[] {
  const { value: lineage } = lineageFromInstruments(members);
  const { mandates } = mandatesFromLineage(members, lineage).value;
  const texts = members.map(({ instrument }, at) => ({ instrument, mandates: mandates[at] ?? [] }));
  const meetings = meetingsOfFacts(members.map(({ instrument }) => factsFromInstrument(instrument)));
  return cyclesOfLineage({ members: texts, gaps: lineage.gaps, meetings }, today);
}

const memberOf = (file: string, text: string, known: Partial<Instrument> = {}): Member => {
  const [answer] = instrumentsFromSource(markedSource(text));
  if (!answer) throw new Error('no instrument');
  return { file, instrument: { ...answer.value, ...known } };
};
const of = (cycle: Cycle | undefined, kind: MilestoneKind) =>
  cycle?.milestones.find((each) => each.kind === kind);
const told = ({ state, due, session, asked, took, symbol }: Milestone) =>
  [state, due?.said ?? null, session, asked?.address ?? null, took?.said ?? null, symbol] as const;

describe('the founding lineage', () => {
  const founding = foundingSources().map(({ name, source }) => {
    const [answer] = instrumentsFromSource(source);
    if (!answer) throw new Error(name);
    return { file: name, instrument: answer.value };
  });
  const cycles = cyclesOf(founding, '2026-11-21');
  const last = cycles.at(-1);

  test('[R30] the last cycle: what 79/9 asks for, each with its paragraph', () => {
    expect(last?.milestones.map((each) => [each.kind, ...told(each)])).toEqual([
      ['resolution', 'recorded', null, 79, null, '2024-11-18', null],
      ['report', 'late', '2026-09-08', 81, 'OP29', null, null],
      ['meeting', 'open', '2026', null, 'PP12', null, null],
      ['agenda-item', 'open', '2026-09-08/2027-09-06', 81, 'OP30', null, null],
      ['next-resolution', 'open', '2026-09-08/2027-09-06', 81, 'OP30', null, null],
    ]);
    expect(of(last, 'meeting')).toMatchObject({
      hosts: ['United Nations'],
      every: { duration: 'P2Y', asked: { address: 'OP13' } },
    });
    expect(of(last, 'report')?.asked?.words).toMatch(
      /^to report to the General Assembly at its eighty-first/,
    );
  });

  test('[R31] the cycles before it, as the texts record them', () => {
    expect(cycles.map(({ member, symbol, from }) => [member, symbol, from])).toEqual([
      [null, 'A/RES/57/42', '2002-11-21'],
      [0, 'A/RES/59/8', '2004-10-22'],
      [null, 'A/RES/61/49', '2006-12-04'],
      [1, 'A/RES/63/114', '2008-12-05'],
      [null, 'A/RES/65/140', '2010-12-16'],
      [null, 'A/RES/67/264', '2013-05-17'],
      [2, 'A/RES/69/317', '2015-09-10'],
      [null, 'A/RES/72/74', '2017-12-06'],
      [null, 'A/RES/73/135', '2018-12-13'],
      [null, 'A/RES/75/16', '2020-11-23'],
      [3, 'A/RES/77/18', '2022-11-21'],
      [4, null, '2024-11-18'],
    ]);
    const meetings = cycles.map((cycle) => of(cycle, 'meeting'));
    expect(meetings.map((each) => each && [each.place, each.took?.said, each.state])).toEqual([
      ['Vienna', '2004-07-13/2004-07-15', 'recorded'],
      [null, undefined, 'unrecorded'],
      ['Geneva', '2008-07-08/2008-07-10', 'recorded'],
      [null, undefined, 'unrecorded'],
      undefined,
      ['Istanbul, Turkey', '2014-05-20/2014-05-22', 'recorded'],
      [null, undefined, 'unrecorded'],
      undefined,
      undefined,
      ['Geneva', '2022-07-18/2022-07-20', 'recorded'],
      ['Astana', '2024-07-22/2024-07-24', 'recorded'],
      [null, undefined, 'open'],
    ]);
    expect(cycles.map((cycle) => of(cycle, 'report')?.symbol)).toEqual([
      ...['A/59/303', null, 'A/63/228-S/2008/531', null, undefined, 'A/69/228-S/2014/560', null],
      ...[undefined, undefined, 'A/77/277-S/2022/606', 'A/79/302-S/2024/600', null],
    ]);
    expect(of(cycles[10], 'meeting')?.told.map(({ address }) => address)).toEqual(['PP12', 'PP27']);
    expect(told(of(cycles[6], 'next-resolution') as Milestone)).toEqual([
      ...['recorded', '2016-09-13/2017-09-11', 71, 'OP24', '2017-12-06', 'A/RES/72/74'],
    ]);
  });

  test('[R32] what is late depends on the day', () => {
    const states = (today: string) =>
      cyclesOf(founding, today)
        .at(-1)
        ?.milestones.map(({ state }) => state);
    expect(states('2025-06-01')).toEqual(['recorded', 'coming', 'coming', 'coming', 'coming']);
    expect(states('2026-09-08')).toEqual(['recorded', 'open', 'open', 'open', 'open']);
    expect(states('2027-01-01')).toEqual(['recorded', 'late', 'late', 'open', 'open']);
    expect(states('2027-09-07')).toEqual(['recorded', 'late', 'late', 'late', 'late']);
  });
});

const french = `L'Assemblée générale,

Notant la réunion générale des deux organisations, tenue à Genève du 18 au 20 juillet 2022, la prochaine réunion étant prévue pour 2024,

1. *Prie* le Secrétaire général de lui présenter, à sa soixante-dix-neuvième session, un rapport sur l'état de la coopération ;

2. *Décide* d'inscrire à l'ordre du jour provisoire de sa soixante-dix-neuvième session la question subsidiaire intitulée « Coopération ».
`;

test('[R30] a French text tells its cycle as well', () => {
  const cycles = cyclesOf(
    [memberOf('a', french, { session: 77, adoptedOn: '2022-11-21', body: 'General Assembly' })],
    '2024-06-01',
  );
  expect(cycles[0]?.milestones.map((each) => [each.kind, each.state, each.asked?.address ?? null])).toEqual([
    ['resolution', 'recorded', null],
    ['report', 'coming', 'OP1'],
    ['meeting', 'open', 'PP1'],
    ['agenda-item', 'coming', 'OP2'],
    ['next-resolution', 'coming', 'OP2'],
  ]);
});

test('[R30] a text that asks for nothing has its day and nothing else', () => {
  const text = 'The General Assembly,\n\n1. *Decides* to remain seized of the matter.\n';
  const [cycle] = cyclesOf([memberOf('a', text)], '2024-06-01');
  expect(cycle?.milestones.map(({ kind, state }) => [kind, state])).toEqual([['resolution', 'recorded']]);
  expect(cyclesOf([], '2024-06-01')).toEqual([]);
});

const early = `The General Assembly,

Having considered the report of the Secretary-General, A/53/12, and the report A/CONF.1/2,

1. *Requests* the Secretary-General to report to the General Assembly at its fifty-fifth session on the state of cooperation;

2. *Decides* to include in the provisional agenda of its fifty-fifth session the sub-item entitled "Cooperation".
`;

test('[R32] a session whose opening is not known has no time', () => {
  const [cycle] = cyclesOf([memberOf('a', early, { session: 53, body: 'General Assembly' })], '2024-06-01');
  expect(cycle?.milestones.map(({ kind, state, session }) => [kind, state, session])).toEqual([
    ['resolution', 'recorded', 53],
    ['report', 'undated', 55],
    ['agenda-item', 'undated', 55],
    ['next-resolution', 'undated', 55],
  ]);
});

test('[R31] a text in a language that is not read tells of no report, and stands in the chain', () => {
  const cycles = cyclesOf(
    [
      memberOf('a', early, { session: 53, symbol: 'A/RES/53/16', adoptedOn: '1998-10-29' }),
      memberOf('b', early, { session: 55, symbol: 'A/RES/55/9', language: 'es', adoptedOn: '2000-10-30' }),
    ],
    '2024-06-01',
  );
  expect(cycles.map(({ symbol, until }) => [symbol, until])).toEqual([
    ['A/RES/53/16', '2000-10-30'],
    ['A/RES/55/9', null],
  ]);
  expect(of(cycles[0], 'report')).toMatchObject({ state: 'undated', told: [] });
  expect(of(cycles[0], 'agenda-item')).toMatchObject({ state: 'recorded', symbol: 'A/RES/55/9' });
});
