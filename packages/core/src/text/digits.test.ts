import { expect, test } from 'vitest';
import { asciiDigits, plainDigits } from './digits.ts';

test('[T7] Arabic digits of both forms are digits, one for one', () => {
  expect(asciiDigits('الفقرة ٣٧/٤ و ۵۶')).toBe('الفقرة 37/4 و 56');
});

test('[I8] superscript digits are digits, one for one', () => {
  expect(plainDigits('Conference¹²³⁴⁵⁶⁷⁸⁹⁰,')).toBe('Conference1234567890,');
});
