import { expect, test } from 'vitest';
import { fullSymbol } from './full-symbol.ts';

test('the letter of a resolution follows the symbol of its document, once', () => {
  expect(fullSymbol('A/RES/78/70', 'A')).toBe('A/RES/78/70 A');
  expect(fullSymbol('A/RES/78/70 A', 'A')).toBe('A/RES/78/70 A');
  expect(fullSymbol('A/RES/78/70', null)).toBe('A/RES/78/70');
});
