import { expect, test } from 'vitest';
import { wordsOf } from './line.ts';
import { noteLine } from './note-line.ts';

const worded = (text: string, marker: string) => {
  const line = noteLine({ pieces: [{ text }] }, marker);
  return wordsOf({ pieces: line.pieces.filter((piece) => !piece.syntax) });
};

test.each([
  ['1 See A/99/303.', '1', 'See A/99/303.'],
  ['[1] See A/99/303.', '1', 'See A/99/303.'],
  ['(1) See A/99/303.', '1', 'See A/99/303.'],
  ['1. See A/99/303.', '1', 'See A/99/303.'],
  ['* On behalf', '*', 'On behalf'],
  ['** On behalf', '*', 'On behalf'],
  ['2 August 2044', '1', '2 August 2044'],
  ['10 August 2044', '1', '10 August 2044'],
  ['A/99/303.', 'A', 'A/99/303.'],
])('%j as note %j has the words %j', (text, marker, words) => {
  expect(worded(text, marker)).toBe(words);
});

test('a line keeps all its characters, in marked pieces', () => {
  const line = noteLine({ pieces: [{ text: '1', generated: true }, { text: ' See' }] }, '1');
  expect(line).toEqual({
    pieces: [{ text: '1', syntax: true, generated: true }, { text: ' ', syntax: true }, { text: 'See' }],
    role: 'note',
    marker: '1',
  });
});
