import { describe, expect, test } from 'vitest';
import { standingOfEntry } from './standing.ts';
import type { Statement, StatementRuling } from './statement.ts';

const source = { kind: 'document', words: 'Report, p. 3', link: null } as const;
const said = (id: string, field: string, value: string, more: Partial<Statement> = {}): Statement => ({
  ...{ id, field, value, language: null, from: null, until: null, source, proposed: false },
  ...more,
});
const proposed = { proposed: true } as const;
const rule = (statement: string, ruling: StatementRuling['ruling']): StatementRuling => ({
  statement,
  ruling,
  note: null,
});
const told = (statements: readonly Statement[], rulings: readonly StatementRuling[] = []) =>
  standingOfEntry('meeting', statements, rulings).map(({ field, values, others, disagree }) => [
    field,
    values.map(({ value, standing }) => `${value} (${standing})`).join(', '),
    others.map(({ value, standing }) => `${value} (${standing})`).join(', '),
    disagree,
  ]);

describe('[R9] what holds of an entry', () => {
  test('what a person stated holds, and what the program proposes where nobody did', () => {
    expect(told([said('1', 'place', 'Vienna', proposed), said('2', 'on', '2024')])).toEqual([
      ['place', 'Vienna (proposed)', '', false],
      ['on', '2024 (confirmed)', '', false],
    ]);
  });

  test('a proposal that a person confirms holds; one that they reject stays, and does not', () => {
    const two = [said('1', 'place', 'Vienna', proposed), said('2', 'place', 'Geneva', proposed)];
    expect(told(two)).toEqual([['place', 'Vienna (proposed), Geneva (proposed)', '', true]]);
    expect(told(two, [rule('2', 'confirmed')])).toEqual([
      ['place', 'Geneva (confirmed)', 'Vienna (proposed)', true],
    ]);
    expect(told(two, [rule('2', 'confirmed'), rule('1', 'rejected')])).toEqual([
      ['place', 'Geneva (confirmed)', 'Vienna (rejected)', false],
    ]);
  });

  test('the latest ruling holds, and an open one leaves it to the program again', () => {
    const one = [said('1', 'place', 'Vienna', proposed)];
    expect(told(one, [rule('1', 'rejected'), rule('1', 'open')])).toEqual([
      ['place', 'Vienna (proposed)', '', false],
    ]);
    expect(told([said('1', 'place', 'Vienna')], [rule('1', 'withdrawn')])).toEqual([
      ['place', '', 'Vienna (withdrawn)', false],
    ]);
  });

  test('sources that disagree stand side by side; a month around a day does not disagree', () => {
    expect(told([said('1', 'on', '2016-01-24'), said('2', 'on', '2016-01-26')])[0]?.[3]).toBe(true);
    expect(told([said('1', 'on', '2016-01'), said('2', 'on', '2016-01-26')])[0]?.[3]).toBe(false);
  });

  test('values for different times or languages do not disagree, and several names hold at once', () => {
    const dated = (id: string, value: string, from: string | null, until: string | null) =>
      said(id, 'parent', value, { from, until });
    const held = standingOfEntry(
      'organization',
      [
        dated('1', 'a', null, '2011-06-27'),
        dated('2', 'b', '2011-06-28', null),
        said('3', 'name', 'X'),
        said('4', 'name', 'Y'),
      ],
      [],
    );
    expect(held.map(({ field, values, disagree }) => [field, values.length, disagree])).toEqual([
      ['name', 2, false],
      ['parent', 2, false],
    ]);
    expect(
      standingOfEntry(
        'organization',
        [dated('1', 'a', null, '2011-06-28'), dated('2', 'b', '2011-06-28', null)],
        [],
      )[0]?.disagree,
    ).toBe(true);
  });

  test('one value is one, however many state it and however they write it', () => {
    const [place] = standingOfEntry(
      'meeting',
      [said('1', 'place', 'Vienna', proposed), said('2', 'place', 'VIENNA')],
      [],
    );
    expect(place?.values).toEqual([
      {
        value: 'Vienna',
        language: null,
        from: null,
        until: null,
        standing: 'confirmed',
        statements: ['2', '1'],
      },
    ]);
  });
});

describe('[R10] of the steps of a life the one that was reached holds', () => {
  const step = (id: string, value: string, more: Partial<Statement> = {}) => said(id, 'state', value, more);

  test('the furthest that texts tell; what was before stays beside it, and nothing disagrees', () => {
    expect(told([step('1', 'held', proposed), step('2', 'planned', proposed)])).toEqual([
      ['state', 'held (proposed)', 'planned (proposed)', false],
    ]);
  });

  test('what a person named last, even where it is a step back, until they withdraw it', () => {
    const steps = [
      step('1', 'held', proposed),
      step('2', 'concluded', { from: '2024-07-24' }),
      step('3', 'convened'),
    ];
    expect(told(steps)[0]?.slice(1, 3)).toEqual([
      'convened (confirmed)',
      'concluded (confirmed), held (proposed)',
    ]);
    expect(told(steps, [rule('3', 'withdrawn')])[0]?.[1]).toBe('concluded (confirmed)');
    expect(told(steps, [rule('3', 'withdrawn'), rule('2', 'withdrawn')])[0]?.[1]).toBe('held (proposed)');
  });

  test('of those that were confirmed, the furthest', () => {
    const both = [step('1', 'held', proposed), step('2', 'planned', proposed)];
    expect(told(both, [rule('1', 'confirmed'), rule('2', 'confirmed')])[0]?.[1]).toBe('held (confirmed)');
    expect(told(both, [rule('2', 'confirmed')])[0]?.[1]).toBe('planned (confirmed)');
    expect(told([step('1', 'held', proposed)], [rule('1', 'rejected')])[0]?.[1]).toBe('');
  });
});
