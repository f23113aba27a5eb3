import { describe, expect, test } from 'vitest';
import { datesInText, isoDate, wholeDate } from './dates.ts';

const dates = (text: string) => datesInText(text).map(({ start, end, on }) => [text.slice(start, end), on]);

describe('[T7] dates', () => {
  test.each([
    [
      'English',
      'held on 22 October 1982 and 6 December 2017',
      [
        ['22 October 1982', '1982-10-22'],
        ['6 December 2017', '2017-12-06'],
      ],
    ],
    [
      'French, the first of a month too',
      'du 1er mars 2019 au 15 août 2021',
      [
        ['1er mars 2019', '2019-03-01'],
        ['15 août 2021', '2021-08-15'],
      ],
    ],
    [
      'Arabic with both names of the month',
      'المؤرخ 6 كانون الأول/ديسمبر 2017',
      [['6 كانون الأول/ديسمبر 2017', '2017-12-06']],
    ],
    [
      'Arabic with the eastern name alone',
      'في 18 تشرين الثاني 2024',
      [['18 تشرين الثاني 2024', '2024-11-18']],
    ],
    ['Arabic with the western name alone', 'في 18 نوفمبر 2024', [['18 نوفمبر 2024', '2024-11-18']]],
    ['Arabic with its own digits', 'في ١٨ نوفمبر ٢٠٢٤', [['١٨ نوفمبر ٢٠٢٤', '2024-11-18']]],
    [
      'both names of one month where two spellings are in use',
      'في 3 حزيران / يونيو 2020',
      [['3 حزيران / يونيو 2020', '2020-06-03']],
    ],
    ['no day, no date', 'in October 1982', []],
    ['a day that its month does not have', 'on 31 June 2020 and 30 February 2021', []],
    ['a year that no document bears', 'on 4 July 1776', []],
    ['figures that belong to a symbol', 'A/59/303 October 1982', []],
    ['a longer number', 'on 18 November 20245', []],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('a line that is a date and nothing else', () => {
    expect(wholeDate('18 November 2024')).toBe('2024-11-18');
    expect(wholeDate('18 November 2024.')).toBe('2024-11-18');
    expect(wholeDate('on 18 November 2024')).toBeNull();
    expect(wholeDate('18 November 2024, in Jeddah')).toBeNull();
    expect(wholeDate('November')).toBeNull();
  });

  test('the calendar decides what a day is', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDate(2023, 2, 29)).toBeNull();
    expect(isoDate(2024, 1, 0)).toBeNull();
  });
});
