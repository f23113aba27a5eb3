import { expect, test } from 'vitest';
import { registerSearchOf } from './register-search.ts';

test('what an address knows is kept, the rest is left out', () => {
  const known = { words: 'vienna', state: 'held', waiting: 'true', from: '2024-07', page: 3 };
  expect(registerSearchOf({ ...known, page: '3', colour: 'blue' })).toEqual(known);
  const unknown = { words: ' ', waiting: 'yes', from: 'May', to: '2024-7', page: '1', series: 4 };
  expect(registerSearchOf(unknown)).toEqual({});
});
