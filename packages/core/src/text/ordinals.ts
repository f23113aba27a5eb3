const MAXIMUM = 129;

const EN_UNITS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const EN_TEENS = [
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const EN_TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

function english(n: number): string {
  if (n > 100) return `onehundredand${english(n - 100)}`;
  if (n === 100) return 'onehundredth';
  if (n <= 10) return EN_UNITS[n] as string;
  if (n < 20) return EN_TEENS[n - 11] as string;
  const tens = EN_TENS[Math.floor(n / 10)] as string;
  return n % 10 === 0 ? `${tens}ieth` : `${tens}y${EN_UNITS[n % 10]}`;
}

const FR_UNITS =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const FR_TENS: Readonly<Record<number, string>> = {
  2: 'vingt',
  3: 'trente',
  4: 'quarante',
  5: 'cinquante',
  6: 'soixante',
};

/** French cardinals without spaces and hyphens, as ordinals are made from them. */
function frenchCardinal(n: number): string {
  if (n >= 100) return `cent${n === 100 ? '' : frenchCardinal(n - 100)}`;
  if (n <= 16) return FR_UNITS[n - 1] as string;
  if (n < 20) return `dix${frenchCardinal(n - 10)}`;
  if (n >= 80) return `quatrevingt${n === 80 ? '' : frenchCardinal(n - 80)}`;
  if (n >= 70) return `soixante${n === 71 ? 'et' : ''}${frenchCardinal(n - 60)}`;
  const tens = FR_TENS[Math.floor(n / 10)] as string;
  const unit = n % 10;
  if (unit === 0) return tens;
  return `${tens}${unit === 1 ? 'et' : ''}${FR_UNITS[unit - 1]}`;
}

function french(n: number): string {
  if (n === 1) return 'premiere';
  const cardinal = frenchCardinal(n);
  if (cardinal.endsWith('cinq')) return `${cardinal}uieme`;
  if (cardinal.endsWith('neuf')) return `${cardinal.slice(0, -1)}vieme`;
  return `${cardinal.replace(/e$/, '')}ieme`;
}

const AR_UNITS = [
  '',
  'الحادية',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
];
const AR_TENS = ['', '', 'العشر', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثمان', 'التسع'];

/** Arabic feminine definite ordinals; the case ending of the tens is left off, both readings are looked up alike. */
function arabic(n: number): string {
  if (n > 100) return `${arabic(n - 100)}بعدالمائة`;
  if (n === 100) return 'المائة';
  if (n === 1) return 'الأولى';
  if (n <= 10) return AR_UNITS[n] as string;
  if (n < 20) return `${AR_UNITS[n - 10]}عشرة`;
  const tens = AR_TENS[Math.floor(n / 10)] as string;
  return n % 10 === 0 ? tens : `${AR_UNITS[n % 10]}و${tens}`;
}

const ORDINALS = new Map<string, number>();
for (let n = 1; n <= MAXIMUM; n++) {
  for (const write of [english, french, arabic]) ORDINALS.set(write(n), n);
}

/**
 * The number that an ordinal names, written in words in English, French (feminine) or Arabic (feminine, definite), or in
 * figures ("79th", "79e"): "Seventy-ninth", "soixante-dix-neuvième", "التاسعة والسبعون". `null` for other words and beyond 129.
 */
export function ordinalNumber(words: string): number | null {
  const figures = /^(\d{1,3})\s*(?:st|nd|rd|th|e|ème|eme|re|ère)?$/i.exec(words.trim());
  if (figures) return Number(figures[1]);
  const folded = words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u0304\u064B-\u0652\u0640]/g, '')
    .normalize('NFC')
    .replace(/[\s\u2010\u2011-]+/g, '');
  return (
    ORDINALS.get(folded) ??
    ORDINALS.get(folded.replace(/(?:ون|ين)$/, '').replace(/(?:ون|ين)(?=بعد)/, '')) ??
    null
  );
}
