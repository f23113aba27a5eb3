import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchWords } from './search-words.ts';
import { snippetOf } from './snippet.ts';
import { queryFromWords, storedWords } from './stored-words.ts';

const words = (text: string) => searchWords(text).map(({ word }) => word);

test.each([
  ['Secretary-General', ['secretary', 'general']],
  ['Côte d’Ivoire, ÉTATS', ['cote', 'd', 'ivoire', 'etats']],
  ['A/RES/79/9', ['a', 'res', '79', '9']],
  ['الأمين العامّ', ['امين', 'عام']],
  ['إلى', ['الي']],
  ['منظمة المنظمـــة', ['منظمه', 'منظمه']],
  ['٧٩', ['79']],
  ['بتقرير', ['بتقرير', 'تقرير']],
  ['秘书长', ['秘书', '书长']],
  ['ﬁnance Ⅻ', ['finance', 'xii']],
])('the words of %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a hamza written apart is the hamza written in one', () => {
  expect(words('أمين'.normalize('NFD'))).toEqual(words('أمين'));
});

test('every word has its place in the text', () => {
  const text = 'The Secretary-General, 秘书长, بتقرير';
  for (const { start, end } of searchWords(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]+$/u);
});

test('words survive any text, and a query is always one the engine can read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { start, end } of searchWords(text)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(queryFromWords(text) ?? "'x':*").toMatch(/^'[^'\\]+':\*( & '[^'\\]+':\*)*$/);
    }),
  );
});

test('stored words are bounded however long the text', () => {
  const text = Array.from({ length: 200_000 }, (_, n) => `word${n}`).join(' ');
  expect(Buffer.byteLength(storedWords([text]))).toBeLessThan(1_000_000);
  expect(storedWords(['x'.repeat(5000)])).toBe('');
});

test('a snippet is cut between words around the first match', () => {
  const text = `${'before '.repeat(60)}mediation ${'after '.repeat(60)}`;
  const snippet = snippetOf(text, 'MEDIAT');
  expect(snippet.text).toMatch(/^… before .* after …$/);
  expect(snippet.text.length).toBeLessThan(320);
  expect(snippet.matches.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['mediation']);
});
