import { expect, test } from 'vitest';
import { askedOf, bracketStep, wordsOfAsked } from './open-words-asked.ts';

const entry = { id: 'OP3', text: 'ten of ten reports' };
const asked = askedOf('', '');

test('words that were marked are kept open where they were marked, written ones where they first stand', () => {
  const marked = bracketStep(entry, { ...asked, words: 'ten', start: 7, by: ' Mali ' });
  expect(marked).toEqual({ kind: 'bracket', entry: 'OP3', range: { start: 7, end: 10 }, label: 'Mali' });
  expect(bracketStep(entry, { ...asked, words: ' ten ' })?.range).toEqual({ start: 0, end: 3 });
  // Somebody changed the paragraph since they were marked.
  expect(bracketStep(entry, { ...asked, words: 'ten', start: 6 })?.range).toEqual({ start: 0, end: 3 });
  expect(bracketStep(entry, { ...asked, words: 'twelve' })).toBeNull();
  expect(bracketStep(entry, asked)).toBeNull();
});

test('other words, a name alone asks for none, an empty row for nothing', () => {
  const alternatives = [
    { words: ' twelve ', by: '' },
    { words: '', by: 'Mali' },
    { words: ' ', by: '' },
  ];
  expect(bracketStep(entry, { ...asked, words: 'ten', alternatives })?.alternatives).toEqual([
    { words: 'twelve', by: null },
    { words: '', by: 'Mali' },
  ]);
});

test('what is typed is kept and found again', () => {
  expect(wordsOfAsked(asked)).toBe('');
  const typed = { ...asked, words: 'ten', alternatives: [{ words: '', by: 'EU' }] };
  expect(askedOf(wordsOfAsked(typed), 'other')).toEqual(typed);
  expect(askedOf('not kept by this form', 'reports').words).toBe('reports');
});
