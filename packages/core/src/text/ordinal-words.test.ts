import { expect, test } from 'vitest';
import { dateInWords, wholeDate } from './dates.ts';
import { ordinalInWords } from './ordinal-words.ts';
import { ordinalNumber } from './ordinals.ts';

test.each([
  [81, 'eighty-first', 'quatre-vingt-unième', 'الحادية والثمانين'],
  [80, 'eightieth', 'quatre-vingtième', 'الثمانين'],
  [72, 'seventy-second', 'soixante-douzième', 'الثانية والسبعين'],
  [71, 'seventy-first', 'soixante et onzième', 'الحادية والسبعين'],
  [61, 'sixty-first', 'soixante et unième', 'الحادية والستين'],
  [55, 'fifty-fifth', 'cinquante-cinquième', 'الخامسة والخمسين'],
  [19, 'nineteenth', 'dix-neuvième', 'التاسعة عشرة'],
])('%i in words', (number, english, french, arabic) => {
  expect(['en', 'fr', 'ar'].map((language) => ordinalInWords(number, language))).toEqual([
    english,
    french,
    arabic,
  ]);
});

test('every ordinal reads as its number again', () => {
  for (const language of ['en', 'fr', 'ar']) {
    for (let number = 1; number <= 99; number++) {
      for (const ending of ['ين', 'ون'] as const)
        expect(ordinalNumber(ordinalInWords(number, language, ending) ?? '')).toBe(number);
    }
    expect(ordinalInWords(0, language)).toBeNull();
    expect(ordinalInWords(100, language)).toBeNull();
  }
  expect(ordinalInWords(5, 'ru')).toBeNull();
});

test('every month reads as its date again', () => {
  for (const language of ['en', 'fr', 'ar']) {
    for (let month = 1; month <= 12; month++) {
      const on = `2024-${String(month).padStart(2, '0')}-01`;
      expect(wholeDate(dateInWords(on, language) ?? '')).toBe(on);
    }
  }
  expect(dateInWords('2024-02-30', 'en')).toBeNull();
  expect(dateInWords('2024-11-18', 'ar')).toBe('18 تشرين الثاني/نوفمبر 2024');
});
