const EN_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const FR_UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );
const FR_TENS = 'trente quarante cinquante soixante'.split(' ');
/** Of both genders, without and with the article. */
const AR_UNITS = 'ثلاث أربع خمس ست سبع ثمان تسع عشر'.split(' ');

const NUMBERS = new Map<string, number>();
for (const [number, word] of EN_UNITS.entries()) NUMBERS.set(word, number);
EN_TENS.forEach((tens, index) => {
  const number = 20 + 10 * index;
  NUMBERS.set(tens, number);
  for (let unit = 1; unit <= 9; unit++) NUMBERS.set(`${tens}-${EN_UNITS[unit]}`, number + unit);
});
for (const [number, word] of FR_UNITS.entries()) NUMBERS.set(word, number);
for (const [index, tens] of FR_TENS.entries()) NUMBERS.set(tens, 30 + 10 * index);
AR_UNITS.forEach((word, index) => {
  for (const form of [word, `${word}ة`, `${word}ي`]) NUMBERS.set(form, 3 + index);
  for (const form of [word, `${word}ة`]) NUMBERS.set(`ال${form}`, 3 + index);
});

/** The number that a word names, in English, French or Arabic, up to 99: "ten" is 10. `null` for other words. */
export function cardinalNumber(word: string): number | null {
  return NUMBERS.get(word.toLowerCase()) ?? null;
}
