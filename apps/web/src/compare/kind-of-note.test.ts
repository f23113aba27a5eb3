import { expect, test } from 'vitest';
import { anchorOfNote, kindOfNote } from './kind-of-note.ts';
import { aRedline } from './test-kit/a-row.ts';

test.each([
  ['1', '2', aRedline('See 70/1.', 'See 70/1.'), 'unchanged', 'note-2'],
  ['1', '2', aRedline('See 70/1.', 'See 70/2.'), 'revised', 'note-2'],
  [null, '2', aRedline('', 'See 70/2.'), 'added', 'note-2'],
  ['1', null, aRedline('See 70/1.', ''), 'dropped', 'old-note-1'],
] as const)('a note %s that became %s', (old, fresh, redline, kind, anchor) => {
  expect(kindOfNote({ old, new: fresh, redline })).toBe(kind);
  expect(anchorOfNote({ old, new: fresh, redline })).toBe(anchor);
});
