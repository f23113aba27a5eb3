import { expect, test } from 'vitest';
import { lineageSearchOf } from './lineage-search.ts';
import { lineagesSearchOf } from './lineages-search.ts';
import { threadSearchOf } from './thread-search.ts';

test('an address says what is shown; what is not known is left out', () => {
  expect(
    lineageSearchOf({ view: 'table', change: 'recast', part: 'operative', q: 'peace', order: 'birth' }),
  ).toEqual({
    view: 'table',
    change: 'recast',
    part: 'operative',
    q: 'peace',
    order: 'birth',
  });
  expect(lineageSearchOf({ view: 'x', change: '', strength: 'loud', substantive: 'no', q: ' ' })).toEqual({});
});

test('two versions are held against each other only when both are named and are not one', () => {
  expect(threadSearchOf({ old: '0', new: '4' })).toEqual({ old: 0, new: 4 });
  for (const search of [
    {},
    { old: '1' },
    { old: '2', new: '2' },
    { old: '-1', new: '2' },
    { old: 'x', new: '1' },
  ])
    expect(threadSearchOf(search)).toEqual({});
});

test('the list is narrowed by words and turned to a page', () => {
  expect(lineagesSearchOf({ q: 'bridges', page: '3' })).toEqual({ q: 'bridges', page: 3 });
  expect(lineagesSearchOf({ q: '', page: '1', language: 'nonsense' })).toEqual({});
});
