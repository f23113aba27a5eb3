import { expect, test } from 'vitest';
import { DOCUMENT_SYMBOL } from './document-symbol.ts';

test.each([
  ['A/RES/79/9', 'A/RES/79/9'],
  ['United NationsA/RES/69/317General Assembly', 'A/RES/69/317'],
  ['S/RES/2624 (2022)', 'S/RES/2624 (2022)'],
  ['Symbol A/77/L.18/Rev.1*', 'A/77/L.18/Rev.1'],
  ['A/C.3/77/L.18', 'A/C.3/77/L.18'],
  ['S/PRST/2013/16', 'S/PRST/2013/16'],
  ['A/RES/S-30/1', 'A/RES/S-30/1'],
  ['and/or', undefined],
  ['6/7', undefined],
])('[I10] the symbol in "%s" is %s', (text, symbol) => {
  expect(DOCUMENT_SYMBOL.exec(text)?.[0]).toBe(symbol);
});
