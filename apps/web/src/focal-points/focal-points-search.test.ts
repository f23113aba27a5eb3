import { expect, test } from 'vitest';
import { focalPointsSearchOf } from './focal-points-search.ts';

test('the address of the list says what is shown, and nothing else gets in', () => {
  const whole = { view: 'people', words: 'Geneva', role: 'alternate', side: 'b', state: 'vacant', page: 3 };
  expect(focalPointsSearchOf({ ...whole, page: '3', on: '2026-03-01' })).toEqual({
    ...whole,
    on: '2026-03-01',
  });
  expect(
    focalPointsSearchOf({
      view: 'map',
      words: ' ',
      role: 'king',
      side: 1,
      on: '2026-13-40',
      page: '0',
      x: 'y',
    }),
  ).toEqual({});
});
