import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketsOfText } from './brackets-of-text.ts';

const names = ['EU', 'Pakistan'];

test('brackets that begin with a delegation bear its name, those that do not bear none', () => {
  expect(bracketsOfText('within [ten] [EU: twelve] [EU, Pakistan: delete] years', names)).toEqual([
    { words: 'within ', name: null },
    { words: '[ten]', name: '' },
    { words: ' ', name: null },
    { words: '[EU: twelve]', name: 'EU' },
    { words: ' ', name: null },
    { words: '[EU, Pakistan: delete]', name: 'EU, Pakistan' },
    { words: ' years', name: null },
  ]);
  expect(bracketsOfText('[Note: a gap] […]', names).map(({ name }) => name)).toEqual(['', null, '']);
});

test('brackets within brackets stay with the outer ones; one that is not closed is text', () => {
  expect(bracketsOfText('[EU: at [its] session] and [so', names)).toEqual([
    { words: '[EU: at [its] session]', name: 'EU' },
    { words: ' and ', name: null },
    { words: '[so', name: null },
  ]);
});

test('no word is lost and none is shown twice', () => {
  const text = fc.string({ unit: fc.constantFrom('[', ']', 'E', 'U', ':', ' ', 'a') });
  fc.assert(
    fc.property(text, (words) => {
      expect(
        bracketsOfText(words, names)
          .map((piece) => piece.words)
          .join(''),
      ).toBe(words);
    }),
  );
});
