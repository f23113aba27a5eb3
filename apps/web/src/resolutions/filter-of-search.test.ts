import { expect, test } from 'vitest';
import { filterOfSearch } from './filter-of-search.ts';

test('an address gives its filter', () => {
  expect(filterOfSearch({ q: '79', language: 'ar', kind: 'draft', sort: '-session', page: '2' })).toEqual({
    q: '79',
    language: 'ar',
    kind: 'draft',
    sort: '-session',
    page: 2,
  });
});

test('what an address cannot mean is left out', () => {
  expect(
    filterOfSearch({ q: ' ', language: 'tlh', kind: 'poem', sort: 'colour', page: '-1', other: 'x' }),
  ).toEqual({});
});
