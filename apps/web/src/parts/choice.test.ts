import { expect, test } from 'vitest';
import { choiceCalled, choiceOf, choicesFor } from './choice.ts';

const choices = [
  choiceOf('unicef', {
    name: 'United Nations Children’s Fund',
    hint: 'UNICEF',
    others: ['Fonds', 'اليونيسيف'],
  }),
  choiceOf('un', { name: 'United Nations', hint: 'UN' }),
  choiceOf('fund', { name: 'Fund for Reserves', hint: 'FR' }),
  choiceOf('other', { name: 'Fund for Reserves' }),
];
const found = (words: string, out: readonly string[] = []) =>
  choicesFor(words, choices, out).map(({ id }) => id);

test('a choice is found by any of its names; letters and beginnings come first', () => {
  expect(found('')).toEqual(['unicef', 'un', 'fund', 'other']);
  expect(found('un')).toEqual(['un', 'unicef', 'fund', 'other']);
  expect(found('fund')).toEqual(['fund', 'other', 'unicef']);
  expect(found('يونيسيف')).toEqual(['unicef']);
  expect(found('fonds nations')).toEqual(['unicef']);
  expect(found('fund', ['fund'])).toEqual(['other', 'unicef']);
  expect(found('nobody')).toEqual([]);
});

test('whoever is called just so is meant; of two with one name neither', () => {
  expect(choiceCalled('unicef', choices)?.id).toBe('unicef');
  expect(choiceCalled('united nations ', choices)?.id).toBe('un');
  expect(choiceCalled('Fund for Reserves', choices)).toBeNull();
  expect(choiceCalled('United', choices)).toBeNull();
});
