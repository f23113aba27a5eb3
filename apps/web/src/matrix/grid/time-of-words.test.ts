import { expect, test } from 'vitest';
import { timeOfWords } from './time-of-words.ts';

test.each([
  ['2026', '2026'],
  ['2026-5', '2026-05'],
  ['05/2026', '2026-05'],
  ['2026-05-01', '2026-05-01'],
  [' 1.5.2026 ', '2026-05-01'],
  ['31/12/2027', '2027-12-31'],
  ['29.2.2028', '2028-02-29'],
  ['٢٠٢٦-٠٥', '2026-05'],
  ['', null],
])('[F55] "%s" is the time %s', (words, time) => {
  expect(timeOfWords(words)).toBe(time);
});

test.each(['soon', '13/2026', '29.2.2026', '2026-00', '26', '1/5/26', '2026-05-01T10:00'])(
  '[F55] "%s" is no time',
  (words) => {
    expect(timeOfWords(words)).toBeUndefined();
  },
);
