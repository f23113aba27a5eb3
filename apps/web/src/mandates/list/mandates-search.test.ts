import { expect, test } from 'vitest';
import { mandatesSearchOf, orderOf } from './mandates-search.ts';

test('an address keeps what the list knows, and nothing else', () => {
  expect(
    mandatesSearchOf({
      group: 'due',
      level: 'urges',
      due: 'noon',
      session: '81',
      from: 'soon',
      q: ' ',
      x: '1',
    }),
  ).toEqual({ group: 'due', level: 'urges', session: 81 });
});

test('without a group the list stands by those who are asked', () => {
  expect(orderOf(undefined)).toEqual({ sort: 'addressee', order: 'up' });
  expect(orderOf('text')).toEqual({ sort: 'adopted', order: 'down' });
  expect(orderOf('strength').order).toBe('down');
});
