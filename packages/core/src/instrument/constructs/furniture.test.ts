import { describe, expect, test } from 'vitest';
import { furnitureKind, isRunningHeader } from './furniture.ts';

describe('[I2] the words of the page', () => {
  test.each([
    ['_______________', 'rule'],
    ['------------------------------------------------------------', 'rule'],
    ['* * *', 'rule'],
    ['3', 'page-number'],
    ['6/7', 'page-number'],
    ['- 2 -', 'page-number'],
    ['Page 2 of 7', 'page-number'],
    ['2/7 24-21731', 'page-number'],
    ['24-21731 3/7', 'page-number'],
    ['[DU1]', 'job-number'],
    ['[DU1]<<ODS JOB NO>>N1527767E<<ODS JOB NO>>', 'job-number'],
    ['<<ODS DOC SYMBOL1>>A/RES/69/317<<ODS DOC SYMBOL1>>', 'job-number'],
    ['<<ODS DOC SYMBOL2>><<ODS DOC SYMBOL2>>', 'job-number'],
    ['15-15470 (E)', 'job-number'],
    ['15-15470 (E) 021015 051015 *1515470*', 'job-number'],
    ['*1515470*Please recycle', 'job-number'],
    ['N1527767', 'job-number'],
    ['Contents', 'contents'],
    ['المحتويات', 'contents'],
    ['I. Introduction . . . . . . . . . . . 3', 'contents'],
    ['II. Cooperation.............................. 12', 'contents'],
  ])('%s is %s', (text, kind) => {
    expect(furnitureKind(text)).toBe(kind);
  });

  test.each([
    'Recalling its resolution 37/4,',
    '12 November 2024',
    '1. Decides',
    '2030 Agenda',
    '…',
    `1 ${'word '.repeat(60)}`,
  ])('words of the text: %s', (text) => {
    expect(furnitureKind(text)).toBeNull();
  });

  test('a head of a page repeats the symbol, the title or both', () => {
    const title = 'Cooperation between the United Nations and the Organization of Islamic Cooperation';
    expect(isRunningHeader('A/RES/69/317', title)).toBe(true);
    expect(isRunningHeader(`A/RES/69/317${title}`, title)).toBe(true);
    expect(isRunningHeader(`${title}A/RES/69/317`, title)).toBe(true);
    expect(isRunningHeader('Cooperation in general', title)).toBe(false);
  });
});
