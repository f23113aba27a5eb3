import { expect, test } from 'vitest';
import { dayOfCount, timeOfCell } from './days.ts';

test('[R45] a count of days is the day that a spreadsheet shows for it, in both epochs', () => {
  expect([1, 59, 60, 61, 45_400].map((count) => dayOfCount(count, 1900))).toEqual([
    ...['1900-01-01', '1900-02-28', null, '1900-03-01', '2024-04-18'],
  ]);
  expect([0, 43_938].map((count) => dayOfCount(count, 1904))).toEqual(['1904-01-01', '2024-04-18']);
});

test('[R45] a year is no count of days, and a day that may be two is unclear', () => {
  const told = (cell: string) => {
    const time = timeOfCell(cell, 1900);
    return 'fault' in time ? time.fault : time.value;
  };
  expect(
    ['2011', '2011-06', '2011-06-28T00:00:00', '28/06/2011', '06/28/2011', '28.6.2011', '5/5/2011'].map(told),
  ).toEqual([...['2011', '2011-06', '2011-06-28', '2011-06-28', '2011-06-28', '2011-06-28', '2011-05-05']]);
  expect(['2011-13', '31/06/2011', '04/05/2011', 'soon', '30 February 2011', '99'].map(told)).toEqual([
    ...['impossible', 'impossible', 'unclear', 'unclear', 'impossible', 'unclear'],
  ]);
});
