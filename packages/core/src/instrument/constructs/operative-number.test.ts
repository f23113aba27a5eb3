import { describe, expect, test } from 'vitest';
import { operativeNumber } from './operative-number.ts';

describe('[I5] the number of an operative paragraph', () => {
  test.each([
    ['12. Decides to include', '12', 4],
    ['12.\tDecides', '12', 4],
    ['12) Prie le Secrétaire général', '12', 4],
    ['1 - تطلب إلى الأمين العام', '1', 4],
    ['١٢ - تقرر', '12', 5],
    ['١٢- تقرر', '12', 4],
    ['12 bis. Reaffirms', '12 bis', 8],
    ['12 bis Reaffirms', '12 bis', 7],
    ['12 ter. Decides', '12 ter', 8],
    ['12 alt. Decides', '12 alt', 8],
    ['12 مكررا - تقرر', '12 bis', 11],
    ['OP12. Decides', '12', 6],
    ['7. “Decides', '7', 3],
    ['7.', '7', 2],
  ])('%s', (text, number, length) => {
    expect(operativeNumber(text)).toEqual({ number, value: Number.parseInt(number, 10), length });
  });

  test.each([
    '12 November 2024',
    '12.5 per cent',
    '0. Decides',
    '37/4 of 22 October',
    '2024. Decides',
    'Decides',
    '(12) Decides',
    '12 Decides',
    '1,500 people',
    '',
  ])('none: %s', (text) => {
    expect(operativeNumber(text)).toBeNull();
  });
});
