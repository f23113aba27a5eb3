import type { Note } from '@biennium/core';
import { expect, test } from 'vitest';
import { noteOfReference } from './note-of-reference.ts';

const note = (marker: string, start: number): Note => {
  const span = { start, end: start + 5 };
  return { marker, text: 'Ibid.', span, spans: [span], pieces: [], italics: [] };
};
const notes = [note('1', 100), note('2', 200), note('1', 500)];

test('the nearest note after the paragraph is meant where marks begin anew', () => {
  expect(noteOfReference(notes, '1', { start: 10, end: 50 })).toBe(0);
  expect(noteOfReference(notes, '1', { start: 400, end: 450 })).toBe(2);
});

test('a note that stands before its paragraph is found all the same, a missing one is not', () => {
  expect(noteOfReference(notes, '2', { start: 600, end: 650 })).toBe(1);
  expect(noteOfReference(notes, '9', { start: 10, end: 50 })).toBe(-1);
});
