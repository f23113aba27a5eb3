import { expect, test } from 'vitest';
import { markedWords } from './words-marked.ts';

const text = 'submit ten reports, in English';
const marked = (start: number, end: number) => {
  const range = markedWords(text, { start, end });
  return range && text.slice(range.start, range.end);
};

test('what is marked is whole words, without the spaces around', () => {
  expect(marked(8, 13)).toBe('ten reports');
  expect(marked(6, 11)).toBe('ten');
  expect(marked(7, 19)).toBe('ten reports,');
  expect(marked(0, text.length)).toBe(text);
});

test('where nothing but a place or a space is marked there are no words', () => {
  expect(marked(8, 8)).toBeNull();
  expect(marked(6, 7)).toBeNull();
});
