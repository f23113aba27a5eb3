import type { Paragraph } from '@biennium/core';
import { expect, test } from 'vitest';
import { anchorOf, anchorsWithin } from './anchor.ts';

test.each([
  ['PP3', 'PP3'],
  ['OP5 (a)', 'OP5-a'],
  ['OP5 (a) (ii)', 'OP5-a-ii'],
  ['OP12 bis', 'OP12-bis'],
  ['note 3', 'note-3'],
])('%s is at #%s', (address, anchor) => {
  expect(anchorOf(address)).toBe(anchor);
});

test('what is below a paragraph is its own: OP12 bis is not below OP12', () => {
  const clause = (address: string, ...subparagraphs: Paragraph[]) =>
    ({ address, subparagraphs }) as unknown as Paragraph;
  const paragraph = clause('OP12', clause('OP12 (a)', clause('OP12 (a) (i)')), clause('OP12 (b)'));
  expect(anchorsWithin(paragraph)).toEqual(['OP12', 'OP12-a', 'OP12-a-i', 'OP12-b']);
});
