import { expect, test } from 'vitest';
import { standingOfEntry } from '../register/standing.ts';
import type { EntryKind, Statement } from '../register/statement.ts';
import { itemsOfEntry } from './of-entry.ts';

const stated = (
  kind: EntryKind,
  values: readonly (readonly [field: string, value: string, proposed?: boolean])[],
) => {
  const statements = values.map(
    ([field, value, proposed = false], at): Statement => ({
      ...{ id: `statement:${at}`, field, value, language: null, from: null, until: null, proposed },
      source: { kind: 'document', words: 'Sample report', link: null },
    }),
  );
  return { id: `${kind}:1`, kind, label: 'Sample', fields: standingOfEntry(kind, statements, []) };
};
const told = (entry: Parameters<typeof itemsOfEntry>[0], year = 2026) =>
  itemsOfEntry(entry, year).map(({ id, matter, time, standing }) => [id, matter, time.said, standing]);

test('[R33] a meeting is from its first to its last day, or in the month or year that is known', () => {
  expect(
    told(
      stated('meeting', [
        ['from', '2024-07-22'],
        ['to', '2024-07-24'],
        ['on', '2024'],
      ]),
    ),
  ).toEqual([['meeting:1/from', 'meets', '2024-07-22/2024-07-24', 'confirmed']]);
  const [planned] = itemsOfEntry(
    stated('meeting', [
      ['on', '2026', true],
      ['host', 'United Nations'],
    ]),
    2026,
  );
  expect(planned).toMatchObject({
    id: 'meeting:1/on',
    time: { said: '2026', first: '2026-01-01', last: '2026-12-31' },
    standing: 'proposed',
    concerns: [],
  });
  expect(
    told(
      stated('meeting', [
        ['on', '2026'],
        ['state', 'cancelled'],
      ]),
    ),
  ).toEqual([]);
});

test('[R33] each act on an agreement, and its end; two days that disagree both', () => {
  const entry = stated('agreement', [
    ['signedOn', '2017-09-22', true],
    ['signedOn', '2017-09-25', true],
    ['expiresOn', '2027-09'],
    ['party', 'Sample Organization'],
  ]);
  expect(told(entry)).toEqual([
    ['agreement:1/signedOn', 'signed', '2017-09-22', 'proposed'],
    ['agreement:1/signedOn/2', 'signed', '2017-09-25', 'proposed'],
    ['agreement:1/expiresOn', 'expires', '2027-09', 'confirmed'],
  ]);
  expect(itemsOfEntry(entry, 2026).map(({ disagree }) => disagree)).toEqual([true, true, false]);
});

test('[R33] a day of every year is there in every year that has it', () => {
  expect(told(stated('observance', [['day', '--03-15']]), 2031)).toEqual([
    ['observance:1/day', 'observed', '2031-03-15', 'confirmed'],
  ]);
  const leap = stated('observance', [['day', '--02-29']]);
  expect([2024, 2026, 2000, 2100].map((year) => told(leap, year).length)).toEqual([1, 0, 1, 0]);
});

test('[R33] an action point is due; an organization gives a calendar nothing', () => {
  expect(
    told(
      stated('action', [
        ['due', '2026-12-31'],
        ['state', 'assigned'],
      ]),
    ),
  ).toEqual([['action:1/due', 'due', '2026-12-31', 'confirmed']]);
  expect(told(stated('organization', [['foundedOn', '1969']]))).toEqual([]);
});

test('[R33] what is no time gives a calendar nothing', () => {
  expect(told(stated('meeting', [['from', 'soon']]))).toEqual([]);
  expect(
    told(
      stated('agreement', [
        ['signedOn', 'soon'],
        ['expiresOn', '2027-13'],
      ]),
    ),
  ).toEqual([]);
  expect(told(stated('observance', [['day', '--13-45']]))).toEqual([]);
});
