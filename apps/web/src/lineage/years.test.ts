import { expect, test } from 'vitest';
import { yearOf, yearsOf } from './years.ts';

test('the year is that of the adoption, or the one in which the session opened', () => {
  expect(yearOf({ adoptedOn: '2015-09-10', session: 69 })).toBe(2015);
  expect(yearOf({ adoptedOn: null, session: 59 })).toBe(2004);
  expect(yearOf({ adoptedOn: null, session: null })).toBeNull();
});

test('years are told from the first to the last', () => {
  const dated = (...dates: string[]) => dates.map((adoptedOn) => ({ adoptedOn, session: null }));
  expect(yearsOf(dated('2008-12-05', '2004-10-22'))).toBe('2004–2008');
  expect(yearsOf(dated('2008-12-05', '2008-01-01'))).toBe('2008');
  expect(yearsOf([])).toBe('');
});
