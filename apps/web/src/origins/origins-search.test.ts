import { expect, test } from 'vitest';
import { membersOfSearch, originsSearch } from './origins-search.ts';

test('members are counted from 1 in the address, from 0 in the text', () => {
  expect(membersOfSearch('3,1,1')).toEqual([0, 2]);
  expect(membersOfSearch('0,x,-1,2.5,99999')).toEqual([]);
  expect(membersOfSearch(4)).toEqual([3]);
  expect(membersOfSearch(undefined)).toEqual([]);
});

test('what an address asks for that is not known is left out', () => {
  expect(originsSearch({ at: 'a', only: '2,1', lines: 'shown', view: 'x' })).toEqual({
    ...{ at: 'a', only: '1,2', lines: 'shown' },
  });
  expect(originsSearch({ at: '', only: 'all', lines: 'no' })).toEqual({});
});
