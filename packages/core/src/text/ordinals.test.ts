import { expect, test } from 'vitest';
import { ordinalNumber } from './ordinals.ts';

test.each([
  ['first', 1],
  ['Tenth', 10],
  ['thirteenth', 13],
  ['Fortieth', 40],
  ['Seventy-ninth', 79],
  ['eighty-first', 81],
  ['hundredth', null],
  ['one hundredth', 100],
  ['one hundred and twelfth', 112],
  ['première', 1],
  ['deuxième', 2],
  ['cinquième', 5],
  ['neuvième', 9],
  ['dix-septième', 17],
  ['vingtième', 20],
  ['vingt et unième', 21],
  ['soixante et onzième', 71],
  ['soixante-dix-neuvième', 79],
  ['quatre-vingtième', 80],
  ['quatre-vingt-unième', 81],
  ['quatre-vingt-douzième', 92],
  ['centième', 100],
  ['cent deuxième', 102],
  ['الأولى', 1],
  ['الخامسة', 5],
  ['الحادية عشرة', 11],
  ['الستون', 60],
  ['الستين', 60],
  ['التاسعة والسبعون', 79],
  ['الثمانين', 80],
  ['المائة', 100],
  ['الخامسة بعد المائة', 105],
  ['الخامسة والعشرون بعد المائة', 125],
  ['79th', 79],
  ['81st', 81],
  ['79e', 79],
  ['1re', 1],
  ['5 ème', 5],
  ['cooperation', null],
  ['', null],
  ['one hundred and thirtieth', null],
] as const)('[T7] the ordinal "%s" is %s', (words, number) => {
  expect(ordinalNumber(words)).toBe(number);
});

test('[T7] vowel marks and the ways to write a hyphen make no other ordinal', () => {
  expect(ordinalNumber('seventy\u2011ninth')).toBe(79);
  expect(ordinalNumber('الخامِسة')).toBe(5);
});
