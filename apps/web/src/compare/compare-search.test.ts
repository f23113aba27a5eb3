import { expect, test } from 'vitest';
import { compareSearch, kindsOfSearch } from './compare-search.ts';

test('an address says which texts and how; what is not known is left out', () => {
  const search = {
    old: 'a',
    new: 'b',
    view: 'side',
    routine: 'marked',
    all: 'open',
    only: 'moved,revised,odd',
  };
  expect(compareSearch({ ...search, other: '1' })).toEqual({ ...search, only: 'revised,moved' });
  expect(compareSearch({ old: '', new: 5, view: 'inline', routine: '1', all: '', only: 'odd' })).toEqual({});
  expect(compareSearch({ old: 'x'.repeat(101) })).toEqual({});
});

test('kinds stand in their own order, each once', () => {
  expect(kindsOfSearch('unchanged,moved,moved')).toEqual(['moved', 'unchanged']);
  expect(kindsOfSearch(undefined)).toEqual([]);
});
