import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOfDay, shiftedDay, weekdayOf } from './calendar.ts';
import { sessionAt, sessionClosing, sessionOpening } from './sessions.ts';

const DAY = 86_400_000;
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;
const TUESDAY = 1;

describe('[M31] the opening of a session', () => {
  test.each([
    [58, '2003-09-16'],
    [59, '2004-09-14'],
    [63, '2008-09-16'],
    [70, '2015-09-15'],
    [73, '2018-09-18'],
    [74, '2019-09-17'],
    [77, '2022-09-13'],
    [78, '2023-09-05'],
    [79, '2024-09-10'],
    [80, '2025-09-09'],
    [81, '2026-09-08'],
  ])('of the session %i is %s', (session, on) => {
    expect(sessionOpening(session)).toBe(on);
  });

  test.each([57, 1, 0, -3, 79.5, Number.NaN, Number.POSITIVE_INFINITY, 8055])(
    'of the session %d is not told by this rule',
    (session) => {
      expect(sessionOpening(session)).toBeNull();
    },
  );

  test('is a Tuesday in September of its year, 51 to 54 weeks after the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 59, max: 8054 }), (session) => {
        const opening = sessionOpening(session) as string;
        const [year, month, day] = partsOfDay(opening) as readonly [number, number, number];
        expect([year - session, month, weekdayOf(year, month, day)]).toEqual([1945, 9, TUESDAY]);
        const weeks = days(sessionOpening(session - 1) as string, opening) / 7;
        expect(weeks).toSatisfy((count: number) => Number.isInteger(count) && count >= 51 && count <= 54);
      }),
    );
  });
});

describe('[M32] the session at a day', () => {
  test.each([
    ['2024-09-09', 78],
    ['2024-09-10', 79],
    ['2024-11-18', 79],
    ['2025-01-01', 79],
    ['2025-09-08', 79],
    ['2003-09-16', 58],
    ['2003-09-15', null],
    ['1999-12-01', null],
    ['2024-02-30', null],
    ['soon', null],
  ])('%s: %s', (on, session) => {
    expect(sessionAt(on)).toBe(session);
  });

  test('a session lasts until the day before the next one', () => {
    expect(sessionClosing(79)).toBe('2025-09-08');
    expect(sessionClosing(57)).toBeNull();
    expect(sessionClosing(8054)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 58, max: 8000 }), (session) => {
        expect(sessionAt(sessionOpening(session) as string)).toBe(session);
        expect(sessionAt(sessionClosing(session) as string)).toBe(session);
      }),
    );
  });
});

describe('[M39] counting on in the calendar', () => {
  test.each([
    ['2024-11-18', 6, 'month', '2025-05-18'],
    ['2024-08-31', 6, 'month', '2025-02-28'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2024-11-18', 90, 'day', '2025-02-16'],
    ['2026-09-08', -6, 'week', '2026-07-28'],
    ['2024-01-31', -2, 'month', '2023-11-30'],
    ['9999-12-31', 1, 'day', null],
    ['2024-02-30', 1, 'day', null],
    ['2024-01-01', Number.MAX_SAFE_INTEGER, 'day', null],
    ['2024-01-01', 1.5, 'day', null],
  ] as const)('%s and %d %s: %s', (on, count, unit, to) => {
    expect(shiftedDay(on, count, unit)).toBe(to);
  });
});
