import { expect, test } from 'vitest';
import { choiceOf } from '../../parts/choice.ts';
import { columnOf } from './columns.ts';
import { valueOfWords } from './value-of-words.ts';

const banks = [
  choiceOf('organization:1', { name: 'Sample Bank', hint: 'SB', others: ['Banque exemple'] }),
  choiceOf('organization:2', { name: 'Sample Bank of the North', others: [] }),
];

test.each([
  ['lead-a', 'sample bank', 'organization:1'],
  ['lead-a', 'SB', 'organization:1'],
  ['lead-a', 'Banque exemple', 'organization:1'],
  ['lead-a', 'organization:2', 'organization:2'],
  ['lead-a', '', null],
  ['lead-a', 'Sample', undefined],
  ['lead-a', 'Another', undefined],
  ['kind', '', undefined],
  ['from', '5/2026', '2026-05'],
  ['from', 'soon', undefined],
  ['title', ' two\n lines ', 'two lines'],
  ['title', ' ', undefined],
  ['place', '', ''],
  ['code', 'S-001', undefined],
] as const)('[F55] into %s "%s" is put as %s', (column, words, value) => {
  expect(valueOfWords(columnOf(column), words, banks)).toBe(value);
});
