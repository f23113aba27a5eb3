import { expect, test } from 'vitest';
import { addSearchOf } from './add-search.ts';

test('an address of this place names the draft that became the text, and nothing else', () => {
  expect(addSearchOf({ draft: 'draft:1', other: 'x' })).toEqual({ draft: 'draft:1' });
  expect(addSearchOf({ draft: '' })).toEqual({});
});
