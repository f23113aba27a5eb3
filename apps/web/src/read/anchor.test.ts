import { expect, test } from 'vitest';
import { anchorOf } from './anchor.ts';

test.each([
  ['PP3', 'PP3'],
  ['OP5 (a)', 'OP5-a'],
  ['OP5 (a) (ii)', 'OP5-a-ii'],
  ['OP12 bis', 'OP12-bis'],
  ['note 3', 'note-3'],
])('%s is at #%s', (address, anchor) => {
  expect(anchorOf(address)).toBe(anchor);
});
