import type { Issue } from '@biennium/core';
import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { issueInWords } from './issue-in-words.ts';

const messages = {
  'issue.note/missing': 'Le texte renvoie à la note {marker}.',
  'issue.document/too-slow':
    '{what, select, seconds {Plus de {most, plural, one {# seconde} other {# secondes}}.} other {Plus de {most, number} Mo.}}',
  'issue.instrument/no-title': 'Aucun titre.',
};
const i18n = setupI18n({ locale: 'fr', messages: { fr: messages } });
const issue = (code: string, values?: Issue['values']): Issue => ({
  code,
  severity: 'note',
  message: 'In English.',
  ...(values ? { values } : {}),
  span: null,
  rule: null,
});

test('an issue is said with its values, words shielded from the direction of the sentence', () => {
  expect(issueInWords(i18n, issue('instrument/no-title'))).toBe('Aucun titre.');
  expect(issueInWords(i18n, issue('note/missing', { marker: '12' }))).toBe(
    'Le texte renvoie à la note \u206812\u2069.',
  );
});

test('what an issue is about chooses the form of its sentence', () => {
  expect(issueInWords(i18n, issue('document/too-slow', { what: 'seconds', most: 1 }))).toBe(
    'Plus de 1 seconde.',
  );
  expect(issueInWords(i18n, issue('document/too-slow', { what: 'megabytes', most: 512 }))).toBe(
    'Plus de 512 Mo.',
  );
});

test('a code that the catalogue does not know, and values that did not come, leave the English sentence', () => {
  expect(issueInWords(i18n, issue('document/from-tomorrow', { n: 1 }))).toBeNull();
  expect(issueInWords(i18n, issue('note/missing'))).toBeNull();
});
