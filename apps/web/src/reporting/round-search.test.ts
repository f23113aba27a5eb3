import { expect, test } from 'vitest';
import { roundSearchOf, roundsSearchOf } from './round-search.ts';

test('the address of a round says what is shown, and nothing that cannot be', () => {
  expect(
    roundSearchOf({ show: 'reports', answer: 'missing', side: 'b', organization: 'organization:1' }),
  ).toEqual({
    show: 'reports',
    answer: 'missing',
    side: 'b',
    organization: 'organization:1',
  });
  expect(roundSearchOf({ show: 'everything', answer: 'late', side: 'c', organization: ' ' })).toEqual({});
  expect(roundsSearchOf({ matrix: 7 })).toEqual({});
});
