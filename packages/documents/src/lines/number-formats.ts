const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const ARABIC_ALPHA = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const ARABIC_ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const CHICAGO = '*†‡§';

/** Largest number that is written in letters; beyond it a list is no list and digits are given. */
const LETTERS_UP_TO = 780;

/**
 * A number as Word shows it in one of its formats (ECMA-376 part 1, 17.18.59 ST_NumberFormat). Formats that are not
 * known give digits, as Word's own rule for an unknown format is.
 */
export function formattedNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value);
    case 'lowerLetter':
      return lettered(value, LATIN);
    case 'upperLetter':
      return lettered(value, LATIN).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'russianLower':
      return lettered(value, RUSSIAN);
    case 'russianUpper':
      return lettered(value, RUSSIAN).toUpperCase();
    case 'arabicAlpha':
      return lettered(value, ARABIC_ALPHA);
    case 'arabicAbjad':
      return lettered(value, ARABIC_ABJAD);
    case 'chicago':
      return lettered(value, CHICAGO);
    case 'ordinal':
      return `${value}${ordinalEnding(value)}`;
    default:
      return String(value);
  }
}

/** a … z, aa, bb …: after the alphabet the letter is written twice, then three times. */
function lettered(value: number, alphabet: string): string {
  if (value < 1 || value > LETTERS_UP_TO) return String(value);
  const letter = alphabet[(value - 1) % alphabet.length] as string;
  return letter.repeat(Math.floor((value - 1) / alphabet.length) + 1);
}

function roman(value: number): string {
  if (value < 1 || value > 4999) return String(value);
  let rest = value;
  let written = '';
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      written += letters;
      rest -= size;
    }
  }
  return written;
}

function ordinalEnding(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th';
}
