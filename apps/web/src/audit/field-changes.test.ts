import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldChangesOf } from './field-changes.ts';

test('[F59] what differs stands field by field; what stayed, and what says nothing, is left out', () => {
  const line = { title: 'Sample', planned: { from: '2026-01', until: null }, countries: ['AFG'], place: '' };
  expect(
    fieldChangesOf(
      { content: line, visibility: 'own side' },
      {
        content: { ...line, title: 'Other', countries: ['AFG', 'TUR'], place: null },
        visibility: 'own side',
      },
    ),
  ).toEqual([
    { path: ['title'], before: 'Sample', after: 'Other' },
    { path: ['countries'], before: ['AFG'], after: ['AFG', 'TUR'] },
  ]);
});

test('what was made is all new; lists of things are told one by one', () => {
  expect(fieldChangesOf(null, { roles: [{ role: 'coordinator', side: 'a' }], code: null })).toEqual([
    { path: ['roles', '1', 'role'], before: undefined, after: 'coordinator' },
    { path: ['roles', '1', 'side'], before: undefined, after: 'a' },
  ]);
  expect(fieldChangesOf(null, null)).toEqual([]);
  expect(fieldChangesOf(null, { isMade: false })).toEqual([
    { path: ['isMade'], before: undefined, after: false },
  ]);
});

test('nothing differs from itself, and no two different values are taken for the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(fieldChangesOf(value, value)).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (one, other) => {
      expect(fieldChangesOf({ n: one }, { n: other })).toHaveLength(one === other ? 0 : 1);
    }),
  );
});
