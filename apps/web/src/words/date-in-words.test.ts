import { expect, test } from 'vitest';
import { dateInWords } from './date-in-words.ts';

test('a date is written as the resolutions of each language write it', () => {
  expect(dateInWords('2024-11-18', 'en')).toBe('18 November 2024');
  expect(dateInWords('2024-11-18', 'fr')).toBe('18 novembre 2024');
  expect(dateInWords('2024-12-01', 'fr')).toBe('1er décembre 2024');
  expect(dateInWords('2024-12-11', 'fr')).toBe('11 décembre 2024');
  expect(dateInWords('2024-11-18', 'ar')).toBe('18 تشرين الثاني/نوفمبر 2024');
});

test('an instant is written as its day, and what is no date stays as it is', () => {
  expect(dateInWords('2026-11-21T23:59:59Z', 'en')).toBe('21 November 2026');
  expect(dateInWords('in due course', 'en')).toBe('in due course');
});
