import { expect, test } from 'vitest';
import type { ShownMandate } from '../../api/mandate-queries.ts';
import { emptyForm, fieldsOf, formOf, isWhole } from './fields-of-form.ts';

const mandate = {
  verb: 'requests',
  addressees: [{ name: 'Secretary-General', organization: 'un-secretary-general', how: 'named', at: null }],
  action: 'to report',
  deliverable: 'report',
  due: { kind: 'session', session: 81, on: '2026-09-08', meeting: null, rule: 'M33', at: null },
  recurrence: null,
} as unknown as ShownMandate;

test('only what a person said otherwise is sent', () => {
  const form = formOf(mandate);
  expect(fieldsOf(form, mandate, new Map())).toEqual({});
  expect(fieldsOf({ ...form, verb: 'urges' }, mandate, new Map())).toEqual({ verb: 'urges' });
  expect(fieldsOf({ ...form, dueKind: '' }, mandate, new Map())).toEqual({ due: null });
  expect(fieldsOf({ ...form, session: '82' }, mandate, new Map())).toEqual({
    due: { kind: 'session', session: 82, on: null, meeting: null },
  });
});

test('an addressee that stays keeps its organization; a known name finds its own', () => {
  const form = { ...formOf(mandate), addressees: ['Secretary-General', 'UNICEF', 'the bridge', ' '] };
  expect(fieldsOf(form, mandate, new Map([['unicef', 'un-unicef']])).addressees).toEqual([
    { name: 'Secretary-General', organization: 'un-secretary-general' },
    { name: 'UNICEF', organization: 'un-unicef' },
    { name: 'the bridge', organization: null },
  ]);
});

test('what is due must say when', () => {
  const form = { ...emptyForm, action: 'to report' };
  expect(isWhole(form)).toBe(true);
  expect(isWhole({ ...form, action: ' ' })).toBe(false);
  expect(isWhole({ ...form, dueKind: 'session', session: 'x' })).toBe(false);
  expect(isWhole({ ...form, dueKind: 'date' })).toBe(false);
  expect(isWhole({ ...form, dueKind: 'meeting', meeting: 'the next general meeting' })).toBe(true);
});
