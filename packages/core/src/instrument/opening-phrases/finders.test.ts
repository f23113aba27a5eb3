import { expect, test } from 'vitest';
import { openingPhraseFinder } from './finders.ts';

test('[I7] a language has its own grammar, and one that is not read has none', () => {
  expect(openingPhraseFinder('en')('Prie le Secrétaire général')).toBeNull();
  expect(openingPhraseFinder('fr')('Prie le Secrétaire général')).toEqual({ part: 'operative', length: 4 });
  expect(openingPhraseFinder('ru')('Recalling its resolution')).toBeNull();
});
