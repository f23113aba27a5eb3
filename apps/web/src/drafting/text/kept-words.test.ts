import { beforeEach, expect, test, vi } from 'vitest';
import { keepWords, keptWords, letGoOf, reasonsGiven, rememberReason } from './kept-words.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
});

test('what was typed is kept for its draft and its paragraph until it is let go of', () => {
  const words = { text: 'Invites both banks;', reason: '', begun: 'Invites;' };
  keepWords('draft:1', 'edit OP1', words);
  keepWords('draft:1', 'drop OP2', { text: '', reason: 'overtaken', begun: '' });
  expect(keptWords('draft:1')['edit OP1']).toEqual(words);
  expect(keptWords('draft:2')).toEqual({});
  keepWords('draft:1', 'edit OP1', null);
  expect(Object.keys(keptWords('draft:1'))).toEqual(['drop OP2']);
});

test('words that another window put in their place are not let go of', () => {
  const own = { text: 'Invites both banks;', reason: 'asked for', begun: 'Invites;' };
  const others = { ...own, text: 'Urges both banks;' };
  keepWords('draft:1', 'edit OP1', others);
  letGoOf('draft:1', 'edit OP1', own);
  expect(keptWords('draft:1')['edit OP1']).toEqual(others);
  letGoOf('draft:1', 'edit OP1', others);
  letGoOf('draft:1', 'edit OP1', others);
  expect(keptWords('draft:1')).toEqual({});
});

test('reasons are remembered, the latest first, each once', () => {
  for (const reason of ['one', 'two', 'one']) rememberReason(reason);
  expect(reasonsGiven()).toEqual(['one', 'two']);
  for (let i = 0; i < 40; i++) rememberReason(`reason ${i}`);
  expect(reasonsGiven()).toHaveLength(12);
});
