import { expect, test } from 'vitest';
import { today } from '../api/today.ts';
import { isLate, isOver, isPast, isUnrecorded } from './late.ts';

const entry = (values: Record<string, string>) => ({
  fields: Object.entries(values).map(([field, value]) => ({
    ...{ field, others: [], disagree: false },
    values: [
      {
        ...{ value, language: null, from: null, until: null },
        ...{ standing: 'confirmed' as const, statements: [] },
      },
    ],
  })),
});

test.each([
  ['2026-05-31', '2026-06-01', true],
  ['2026-06-01', '2026-06-01', false],
  ['2026-05', '2026-05-31', false],
  ['2026-05', '2026-06-01', true],
  ['2026', '2026-12-31', false],
  ['2025', '2026-01-01', true],
])('%s is past on %s: %s', (time, day, past) => {
  expect(isPast(time, day)).toBe(past);
});

test('an action point is late until it is settled', () => {
  const due = { due: '2026-05-01' };
  expect(isLate(entry({ ...due, state: 'assigned' }), '2026-05-02')).toBe(true);
  expect(isLate(entry(due), '2026-05-01')).toBe(false);
  for (const state of ['done', 'overtaken', 'carried over'])
    expect(isLate(entry({ ...due, state }), '2026-05-02')).toBe(false);
  expect(isLate(entry({ state: 'agreed' }), '2026-05-02')).toBe(false);
});

test('an agreement is past its end until it is renewed', () => {
  expect(isOver(entry({ expiresOn: '2026-05' }), '2026-06-01')).toBe(true);
  expect(isOver(entry({ expiresOn: '2026-05', renewedOn: '2026-05-20' }), '2026-06-01')).toBe(false);
  expect(isOver(entry({ expiresOn: '2026-05', renewedOn: '2020' }), '2026-06-01')).toBe(true);
  expect(isOver(entry({}), '2026-06-01')).toBe(false);
  expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('a meeting that was to be is unrecorded once its time went by, unless something says what became of it', () => {
  expect(isUnrecorded(entry({ state: 'planned', on: '2006' }), '2006-12-31')).toBe(false);
  expect(isUnrecorded(entry({ state: 'planned', on: '2006' }), '2007-01-01')).toBe(true);
  expect(isUnrecorded(entry({ state: 'convened', from: '2026-05-01', to: '2026-05-03' }), '2026-05-03')).toBe(
    false,
  );
  expect(isUnrecorded(entry({ state: 'held', on: '2006' }), '2026-01-01')).toBe(false);
  expect(isUnrecorded(entry({ state: 'cancelled', on: '2006' }), '2026-01-01')).toBe(false);
  expect(isUnrecorded(entry({ state: 'planned' }), '2026-01-01')).toBe(false);
});
