import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsInText } from './from-text.ts';

const symbolsIn = (text: string) => citationsInText(text).map(({ symbol }) => symbol);

describe('[C1] every form of a citation', () => {
  test.each([
    ['resolution 72/74 of 6 December 2017', ['A/RES/72/74']],
    ['resolution 70/15 A', ['A/RES/70/15A']],
    ['resolution S-30/1 and resolution ES-10/20', ['A/RES/S-30/1', 'A/RES/ES-10/20']],
    ['القرار دإ-30/1 والقرار دإط-10/20', ['A/RES/S-30/1', 'A/RES/ES-10/20']],
    ['its resolution 3369 (XXX) of 10 October 1975', ['A/RES/3369(XXX)']],
    ['resolution 2200 A (XXI)', ['A/RES/2200A(XXI)']],
    ['Security Council resolution 1373 (2001)', ['S/RES/1373(2001)']],
    ['S/RES/2462 (2019)', ['S/RES/2462(2019)']],
    ['see S/PRST/2013/16 and S/PV.7813', ['S/PRST/2013/16', 'S/PV.7813']],
    ['A/79/302-S/2024/600.', ['A/79/302-S/2024/600']],
    ['draft resolution A/79/L.9/Rev.1', ['A/79/L.9/Rev.1']],
    ['A/66/53 and A/66/53/Add.1', ['A/66/53', 'A/66/53/Add.1']],
    ['see A/HRC/RES/16/18 and E/2023/22', ['A/HRC/RES/16/18', 'E/2023/22']],
    [
      'CCW/MSP/2019/9, BWC/CONF.IX/9 and ICCD/COP(15)/23/Add.1',
      ['CCW/MSP/2019/9', 'BWC/CONF.IX/9', 'ICCD/COP(15)/23/Add.1'],
    ],
    ['resolution GC(66)/RES/9 of the Agency', ['GC(66)/RES/9']],
    ['قرارها 77/18 المؤرخ 21 تشرين الثاني/نوفمبر 2022', ['A/RES/77/18']],
    ['قرارها ٧٧/١٨', ['A/RES/77/18']],
    ['sa résolution 77/18 du 21 novembre 2022', ['A/RES/77/18']],
  ])('%s', (text, symbols) => {
    expect(symbolsIn(text)).toEqual(symbols);
  });

  test('[T2] it stands where its words are', () => {
    const text = 'Recalling its resolution 37/4 of 22 October 1982,';
    const [citation] = citationsInText(text);
    expect(text.slice(citation?.start, citation?.end)).toBe('37/4');
  });
});

describe('[C2] chains of bare numbers', () => {
  test('go on through commas, "and" and the dates between them', () => {
    expect(
      symbolsIn(
        'Recalling its resolutions 37/4 of 22 October 1982, 38/4 of 28 October 1983 and 39/7 of 8 November 1984,',
      ),
    ).toEqual(['A/RES/37/4', 'A/RES/38/4', 'A/RES/39/7']);
  });

  test('a semicolon or a full stop ends one', () => {
    expect(symbolsIn('its resolutions 37/4 and 38/4; 3/4 of the members')).toEqual([
      'A/RES/37/4',
      'A/RES/38/4',
    ]);
    expect(symbolsIn('its resolution 37/4. Then 3/4 of the members')).toEqual(['A/RES/37/4']);
  });

  test('in Arabic', () => {
    expect(
      symbolsIn(
        'إذ تشير إلى قراراتها 37/4 المؤرخ 22 تشرين الأول/أكتوبر 1982 و 38/4 المؤرخ 28 تشرين الأول/أكتوبر 1983',
      ),
    ).toEqual(['A/RES/37/4', 'A/RES/38/4']);
  });
});

describe('[C3] the date that goes with a citation', () => {
  test.each([
    ['resolution 72/74 of 6 December 2017', '2017-12-06'],
    ['resolution 72/74 adopted on 6 December 2017', '2017-12-06'],
    ['résolution 72/74 du 6 décembre 2017', '2017-12-06'],
    ['القرار 72/74 المؤرخ 6 كانون الأول/ديسمبر 2017', '2017-12-06'],
    ['resolution 72/74 and the meeting of 6 December 2017', null],
    ['resolution 72/74', null],
    ['resolution 72/74, held in Jeddah from 6 December 2017', null],
  ])('%s', (text, date) => {
    expect(citationsInText(text)[0]?.date).toBe(date);
  });

  test('each number of a chain has its own', () => {
    expect(
      citationsInText('resolutions 37/4 of 22 October 1982, 38/4 and 39/7 of 8 November 1984').map(
        ({ date }) => date,
      ),
    ).toEqual(['1982-10-22', null, '1984-11-08']);
  });
});

test.each([
  ['its decision 60/519', ['A/DEC/60/519']],
  ['its resolution 37/4 and its decision 60/519', ['A/RES/37/4', 'A/DEC/60/519']],
  ['sa décision 60/519', ['A/DEC/60/519']],
  ['مقررها 60/519', ['A/DEC/60/519']],
])('[C4] decisions: %s', (text, symbols) => {
  expect(symbolsIn(text)).toEqual(symbols);
});

describe('[C5] organs other than the General Assembly', () => {
  test.each([
    ['Human Rights Council resolution 16/18 of 24 March 2011', ['A/HRC/RES/16/18']],
    [
      'the implementation of resolution 16/18 of 24 March 2011 and its subsequent versions adopted by the Human Rights Council',
      ['A/HRC/RES/16/18'],
    ],
    ['Human Rights Council resolution S-30/1 of 27 May 2021', ['A/HRC/RES/S-30/1']],
    ['Human Rights Council, see General Assembly resolution 60/251', ['A/RES/60/251']],
    ['Human Rights Council and resolution 60/251 of 15 March 2006', ['A/RES/60/251']],
    ['welcomed by the Human Rights Council, recalling resolution 77/18 of 21 November 2022', ['A/RES/77/18']],
    ['Economic and Social Council resolution 2006/2', ['E/RES/2006/2']],
    ['Economic and Social Council decision 2006/202', ['E/DEC/2006/202']],
    ['resolutions 1373 (2001) and 1624 (2005)', ['S/RES/1373(2001)', 'S/RES/1624(2005)']],
    ['the Council, by 1373 (2001), decided', ['S/RES/1373(2001)']],
  ])('%s', (text, symbols) => {
    expect(symbolsIn(text)).toEqual(symbols);
  });
});

test.each([
  'two thirds, or 2/3 of the members',
  'and/or violence',
  'paragraph 4/5 of the text',
  '22 October 1982',
  'the A/B test',
  'the years 2015/16 and 2016/17',
  'page 6/7',
  '120 (2001) people',
  'pages A/7',
  'no figures at all',
])('[C6] no citation: %s', (text) => {
  expect(symbolsIn(text)).toEqual([]);
});

test('[C1] places ascend and lie in the text, whatever the text', () => {
  const words = fc.constantFrom(
    'resolution ',
    'decision ',
    '37/4',
    ' of 22 October 1982',
    ', ',
    ' and ',
    'A/RES/',
    '(2001)',
    '1373 ',
    'S-30/1',
    '(XXX)',
    'E/',
    '2006/2',
    '; ',
    'Human Rights Council ',
    '٣٧/٤',
    'و ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 25 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, symbol } of citationsInText(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(symbol).not.toMatch(/\s/);
        last = end;
      }
    }),
    { numRuns: 300 },
  );
});
