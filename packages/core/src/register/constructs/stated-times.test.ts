import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statedTimes } from './stated-times.ts';

const told = (text: string) =>
  statedTimes(text).map(({ start, end, from, to }) => [text.slice(start, end), to ? `${from}/${to}` : from]);

describe('[R2] times are kept as far as the text goes', () => {
  test.each<[string, string, string]>([
    ['held from 22 to 24 July 2024', '22 to 24 July 2024', '2024-07-22/2024-07-24'],
    ['on 14 and 15 April 2016', '14 and 15 April 2016', '2016-04-14/2016-04-15'],
    ['from 30 June to 3 July 2022', '30 June to 3 July 2022', '2022-06-30/2022-07-03'],
    ['du 27 juin au 1er juillet 2022', '27 juin au 1er juillet 2022', '2022-06-27/2022-07-01'],
    ['من 18 إلى 21 تشرين الأول/أكتوبر 2022', '18 إلى 21 تشرين الأول/أكتوبر 2022', '2022-10-18/2022-10-21'],
    ['في 23 و 24 تموز/يوليه 2019', '23 و 24 تموز/يوليه 2019', '2019-07-23/2019-07-24'],
    ['on 28 June 2011', '28 June 2011', '2011-06-28'],
    ['in May 2014', 'May 2014', '2014-05'],
    ['scheduled for 2026', '2026', '2026'],
    [
      'from 30 December 2021 to 2 January 2022',
      '30 December 2021 to 2 January 2022',
      '2021-12-30/2022-01-02',
    ],
  ])('%s', (text, words, time) => {
    expect(told(text)).toEqual([[words, time]]);
  });

  test('a stretch that runs backwards is two days, and a day that does not exist is none', () => {
    expect(told('from 24 to 22 July 2024').map(([, time]) => time)).toEqual(['2024-07-22']);
    expect(told('on 31 February 2024').map(([, time]) => time)).toEqual(['2024-02']);
  });

  test.each([
    'on 26 September 2012 and 26 September 2014',
    'les 26 septembre 2012 et 26 septembre 2014',
    'في 26 أيلول/سبتمبر 2012 و 26 أيلول/سبتمبر 2014',
  ])('two days, each with its year, are no stretch: %s', (text) => {
    expect(told(text).map(([, time]) => time)).toEqual(['2012-09-26', '2014-09-26']);
  });

  test('numbers of documents are no years', () => {
    expect(told('A/79/302-S/2024/600 and S/PV.2019')).toEqual([]);
  });

  test('whatever the text: in order, apart, within it', () => {
    const word = fc.constantFrom(
      '22',
      'to',
      '24',
      'July',
      '2024',
      '28',
      'May',
      'من',
      '18',
      'إلى',
      'تموز/يوليه',
      ',',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end } of statedTimes(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
