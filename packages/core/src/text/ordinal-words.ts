const EN_ONES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const EN_TENS = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');
const FR_CARDINALS =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FR_TENS = 'vingt trente quarante cinquante soixante'.split(' ');
const AR_ONES = 'الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ');
const AR_TENS = 'العشر الثلاث الأربع الخمس الست السبع الثمان التسع'.split(' ');

/**
 * The ordinal of a number from 1 to 99 in words, as sessions are numbered: "eighty-first", "quatre-vingt-unième" (feminine),
 * "الحادية والثمانين" (feminine, definite; `ending` is that of its tens: "ين", or "ون" for the subject). `null` for other numbers
 * and languages.
 */
export function ordinalInWords(number: number, language: string, ending: 'ين' | 'ون' = 'ين'): string | null {
  if (!Number.isInteger(number) || number < 1 || number > 99) return null;
  if (language === 'en') return english(number);
  if (language === 'fr') return french(number);
  return language === 'ar' ? arabic(number, ending) : null;
}

function english(number: number): string {
  if (number < 20) return EN_ONES[number - 1] as string;
  const tens = EN_TENS[Math.floor(number / 10) - 2] as string;
  return number % 10 === 0 ? `${tens}ieth` : `${tens}y-${EN_ONES[(number % 10) - 1]}`;
}

function french(number: number): string {
  if (number === 1) return 'première';
  const cardinal = frenchCardinal(number);
  if (cardinal.endsWith('cinq')) return `${cardinal}uième`;
  if (cardinal.endsWith('neuf')) return `${cardinal.slice(0, -1)}vième`;
  return `${cardinal.replace(/e$/, '')}ième`;
}

function frenchCardinal(number: number): string {
  if (number < 20) return FR_CARDINALS[number - 1] as string;
  if (number >= 80) return number === 80 ? 'quatre-vingt' : `quatre-vingt-${frenchCardinal(number - 80)}`;
  if (number >= 70) return `soixante${number === 71 ? ' et ' : '-'}${frenchCardinal(number - 60)}`;
  const tens = FR_TENS[Math.floor(number / 10) - 2] as string;
  const unit = number % 10;
  return unit === 0 ? tens : `${tens}${unit === 1 ? ' et ' : '-'}${FR_CARDINALS[unit - 1]}`;
}

function arabic(number: number, ending: string): string {
  if (number === 1) return 'الأولى';
  if (number <= 10) return AR_ONES[number - 1] as string;
  if (number < 20) return `${AR_ONES[number - 11]} عشرة`;
  const tens = `${AR_TENS[Math.floor(number / 10) - 2]}${ending}`;
  return number % 10 === 0 ? tens : `${AR_ONES[(number % 10) - 1]} و${tens}`;
}
