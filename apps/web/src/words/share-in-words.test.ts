import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { shareInWords } from './share-in-words.ts';

const i18n = setupI18n({
  locale: 'fr',
  messages: { fr: { 'share.below': '< {share}', 'share.above': '> {share}' } },
});
/** As it is read: without the marks of direction. */
const said = (share: number) => shareInWords(i18n, 'fr-FR', share).replaceAll(/[\u2068\u2069]/g, '');

test('little is not called nothing, and nearly all not all', () => {
  expect(said(0.0049)).toBe('< 1\u00a0%');
  expect(said(0.995)).toBe('> 99\u00a0%');
});

test('other shares are rounded, nothing and all among them', () => {
  expect([0, 0.005, 0.994, 1].map(said)).toEqual(['0\u00a0%', '1\u00a0%', '99\u00a0%', '100\u00a0%']);
});
