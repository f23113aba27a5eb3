import { expect, test } from 'vitest';
import { wordsDirection } from './words-direction.ts';

test.each([
  ['14 September 2023', 'rtl', 'ltr'],
  ['A/79/L.[…]', 'rtl', 'ltr'],
  ['A/79/L.5 المؤرخة', 'rtl', 'rtl'],
  ['الدورة التاسعة والسبعون', 'rtl', 'rtl'],
  ['2 -', 'rtl', 'rtl'],
  ['الدورة', 'ltr', 'ltr'],
] as const)('%s in a text that is %s runs %s', (words, direction, expected) => {
  expect(wordsDirection(words, direction)).toBe(expected);
});
