import { expect, test } from 'vitest';
import { folded, hasWords } from './folded.ts';

test('words are sought without accents, vowel marks and capitals', () => {
  expect(folded('  Organisation de la  coopération ISLAMIQUE')).toBe(
    'organisation de la cooperation islamique',
  );
  expect(folded('مُنَظَّمَة')).toBe(folded('منظمة'));
  expect(folded('إلى')).toBe(folded('الى'));
});

test('each word that is sought has to be there, in any order; nothing sought is everywhere', () => {
  const told = folded('United Nations Children’s Fund UNICEF');
  expect(hasWords(told, 'fund unicef')).toBe(true);
  expect(hasWords(told, 'Unic')).toBe(true);
  expect(hasWords(told, 'unicef women')).toBe(false);
  expect(hasWords(told, ' ')).toBe(true);
});
