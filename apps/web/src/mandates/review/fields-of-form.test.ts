import { expect, test } from 'vitest';
import type { ListedTerm, ShownMandate } from '../../api/mandate-queries.ts';
import { emptyForm, fieldsOf, formOf, isWhole, type MandateForm } from './fields-of-form.ts';

const mandate = {
  verb: 'requests',
  addressees: [{ name: 'Secretary-General', organization: 'un-secretary-general', how: 'named', at: null }],
  action: 'to report',
  deliverable: 'report',
  due: { kind: 'session', session: 81, on: '2026-09-08', meeting: null, rule: 'M33', at: null },
  recurrence: null,
  themes: [{ term: 'mediation', at: [] }],
  countries: [],
  goals: [],
} as unknown as ShownMandate;

const organizations: readonly ListedTerm[] = [
  { term: 'un-unicef', titles: { en: 'Children’s Fund', fr: 'Fonds pour l’enfance' }, others: ['UNICEF'] },
  { term: 'a-forum', titles: { en: 'Forum' }, others: [] },
  { term: 'b-forum', titles: { en: 'Forum' }, others: [] },
];
const given = (form: MandateForm) => fieldsOf(form, mandate, organizations, 'fr');

test('only what a person said otherwise is sent', () => {
  const form = formOf(mandate);
  expect(given(form)).toEqual({});
  expect(given({ ...form, verb: 'urges' })).toEqual({ verb: 'urges' });
  expect(given({ ...form, dueKind: '' })).toEqual({ due: null });
  expect(given({ ...form, session: '82' })).toEqual({
    due: { kind: 'session', session: 82, on: null, meeting: null },
  });
});

test('themes, countries and goals are sent as a whole where one is otherwise', () => {
  const form = formOf(mandate);
  expect(given({ ...form, themes: ['mediation', 'health'] })).toEqual({ themes: ['mediation', 'health'] });
  expect(given({ ...form, themes: [] })).toEqual({ themes: [] });
  expect(given({ ...form, countries: ['NER'], goals: ['5', 'all'] })).toEqual({
    ...{ countries: ['NER'], goals: ['5', 'all'] },
  });
});

test('an addressee that stays keeps its organization; one of the list is named in the language of the text', () => {
  const addressees = ['Secretary-General', 'un-unicef', 'unicef', 'the bridge', 'Forum'];
  expect(given({ ...formOf(mandate), addressees }).addressees).toEqual([
    { name: 'Secretary-General', organization: 'un-secretary-general' },
    { name: 'Fonds pour l’enfance', organization: 'un-unicef' },
    { name: 'unicef', organization: 'un-unicef' },
    { name: 'the bridge', organization: null },
    { name: 'Forum', organization: null },
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
