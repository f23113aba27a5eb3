import { describe, expect, test } from 'vitest';
import { missingForCompletion } from './completion.ts';
import { ACTIVITY_STATUSES, type ActivityStatus, type StatedStatus, standingOfActivity } from './status.ts';

const says = (status: ActivityStatus, on = '2026-05-10', disputed = false): StatedStatus => ({
  ...{ status, on, disputed },
  report: `report:${on}`,
});

describe('[F3] status has two authors', () => {
  test('the shared status follows from both, and from nobody alone', () => {
    const shared = (a: StatedStatus | null, b: StatedStatus | null) =>
      standingOfActivity({ a, b }, null).shared;
    expect(shared(null, null)).toEqual({ kind: 'no report' });
    for (const one of ACTIVITY_STATUSES) {
      const half = { kind: 'reported by one side', status: one };
      expect(shared(says(one), null)).toEqual({ ...half, side: 'a' });
      expect(shared(null, says(one))).toEqual({ ...half, side: 'b' });
      for (const other of ACTIVITY_STATUSES)
        expect(shared(says(one), says(other))).toEqual(
          one === other ? { kind: 'agreed', status: one } : { kind: 'disputed' },
        );
    }
  });

  test('what the other side disputes is disputed, even where nobody else reported', () => {
    const { shared } = standingOfActivity({ a: says('completed', '2026-05-10', true), b: null }, null);
    expect(shared).toEqual({ kind: 'disputed' });
  });

  test('silence is a state: what was said before the round counts no more', () => {
    const stated = { a: says('in progress', '2026-05-10'), b: says('in progress', '2025-11-10') };
    const standing = standingOfActivity(stated, '2026-04-01');
    expect(standing.silent).toEqual(['b']);
    expect(standing.shared).toEqual({ kind: 'reported by one side', side: 'a', status: 'in progress' });
    expect(standing.stated.b?.on).toBe('2025-11-10');
    expect(standingOfActivity({ a: null, b: null }, '2026-04-01')).toMatchObject({
      shared: { kind: 'no report' },
      silent: ['a', 'b'],
    });
  });

  test('on the day of the opening it counts', () => {
    const stated = { a: says('completed', '2026-04-01'), b: says('completed', '2026-04-01') };
    expect(standingOfActivity(stated, '2026-04-01').silent).toEqual([]);
  });
});

describe('[F4] completion needs evidence and both validators', () => {
  const gaps = (
    a: StatedStatus | null,
    b: StatedStatus | null,
    evidence: number,
    since: string | null = null,
  ) => missingForCompletion(standingOfActivity({ a, b }, since), evidence);

  test('with both it can be completed', () => {
    expect(gaps(says('completed'), says('completed'), 1)).toEqual([]);
  });

  test('each that is missing is told', () => {
    expect(gaps(says('completed'), says('completed'), 0)).toEqual([{ lacks: 'evidence' }]);
    expect(gaps(says('completed'), null, 1)).toEqual([{ lacks: 'validated report', side: 'b' }]);
    expect(gaps(says('in progress'), says('completed'), 1)).toEqual([
      { lacks: 'validated report', side: 'a' },
    ]);
    expect(gaps(says('completed', '2026-05-10', true), says('completed'), 1)).toEqual([
      { lacks: 'undisputed report' },
    ]);
  });

  test('who fell silent since does not stand by it any more', () => {
    expect(gaps(says('completed', '2025-01-01'), says('completed'), 1, '2026-01-01')).toEqual([
      { lacks: 'validated report', side: 'a' },
    ]);
  });
});
