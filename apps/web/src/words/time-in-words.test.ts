import { expect, test } from 'vitest';
import { timeInWords } from './time-in-words.ts';

test.each([
  ['2024-07-22', 'en', '22 July 2024'],
  ['2014-05', 'en', 'May 2014'],
  ['2014-05', 'fr', 'mai 2014'],
  ['2014-05', 'ar', 'أيار/مايو 2014'],
  ['2026', 'en', '2026'],
  ['--03-15', 'en', '15 March'],
  ['--02-29', 'fr', '29 février'],
  ['--03-15', 'ar', '15 آذار/مارس'],
  ['soon', 'en', 'soon'],
] as const)('%s in %s: %s', (iso, language, words) => {
  expect(timeInWords(iso, language)).toBe(words);
});
