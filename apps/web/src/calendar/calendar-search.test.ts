import { expect, test } from 'vitest';
import { calendarSearchOf } from './calendar-search.ts';

test('what the calendar shows stands in the address; what it does not know is left out', () => {
  const all = {
    view: 'month',
    month: '2026-11',
    kind: 'meeting',
    organization: 'who',
    q: 'Astana',
    standing: 'proposed',
  };
  expect(calendarSearchOf({ ...all, more: 'x' })).toEqual(all);
  expect(
    calendarSearchOf({
      view: 'week',
      month: '2026-13',
      kind: 'party',
      organization: 3,
      q: ' ',
      standing: 'x',
    }),
  ).toEqual({});
});
