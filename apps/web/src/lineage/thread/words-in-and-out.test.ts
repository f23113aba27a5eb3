import type { ExplainedChange, Redline } from '@biennium/core';
import { expect, test } from 'vitest';
import { wordsInAndOut } from './words-in-and-out.ts';

const redline: Redline = {
  old: 'Urges them, at the sixty-first session, to provide help;',
  new: 'Invites them, at the sixty-third session, to consider providing help, money;',
  runs: [],
};

function change(old: string, fresh: string, rule: string | null = null): ExplainedChange {
  const at = (text: string, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  return { old: at(redline.old, old), new: at(redline.new, fresh), rule };
}

test('words that came and went are told without the punctuation around them', () => {
  const changes = [
    change('Urges', 'Invites'),
    change('provide', 'consider providing'),
    change('', ', money'),
  ];
  expect(wordsInAndOut({ redline, changes })).toEqual({
    in: ['Invites', 'consider providing', 'money'],
    out: ['Urges', 'provide'],
  });
});

test('routine changes and bare punctuation are not told', () => {
  const changes = [change('sixty-first', 'sixty-third', 'session-number'), change(',', ';')];
  expect(wordsInAndOut({ redline, changes })).toEqual({ in: [], out: [] });
});

test('what is long is told by how it begins', () => {
  const long = { old: '', new: 'word '.repeat(60), runs: [] };
  const [told] = wordsInAndOut({
    redline: long,
    changes: [{ old: { start: 0, end: 0 }, new: { start: 0, end: long.new.length }, rule: null }],
  }).in;
  expect(told?.length).toBeLessThan(100);
  expect(told).toMatch(/^word .*word …$/);
});
