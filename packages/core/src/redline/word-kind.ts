/** What a word is to somebody who marks changes. */
export type WordKind =
  | 'line-end'
  | 'stop'
  | 'comma'
  | 'opening-sign'
  | 'sign'
  | 'joining'
  | 'small'
  | 'figure'
  | 'symbol'
  | 'word';

/** Words that say little by themselves, in the languages that are read: that two sentences share one is no reason to call it kept. */
const SMALL_WORDS = new Set(
  `a an the of to in on at by for from with that this these those which who its it their is are was were be been being has have had
   not into within between among through upon under such other all both any
   le la les l un une des du de d au aux à en dans sur par pour avec que qui dont où ce cet cette ces sa son ses leur leurs il elle
   est sont été a ont ne pas ainsi y se entre sous
   من في على إلى عن مع أن إن ب ل التي الذي هذا هذه ذلك تلك بين بما ما لا قد كما كل`.split(/\s+/),
);

/** Words that begin one more member of a series. */
const JOINING_WORDS = new Set('and or nor as including et ou ni notamment و أو وفي ومن'.split(' '));

/** How much it says that both texts have a word of this kind. A line end holds the passages of a paragraph apart. */
export const weightOfKind: Readonly<Record<WordKind, number>> = {
  'line-end': 3,
  stop: 0.15,
  comma: 0.15,
  'opening-sign': 0.15,
  sign: 0.15,
  joining: 0.3,
  small: 0.3,
  figure: 0.6,
  symbol: 1.5,
  word: 1,
};

/** The kind of a word, a sign or a line end. */
export function kindOfWord(word: string): WordKind {
  if (/^[\r\n\u2028\u2029]/.test(word)) return 'line-end';
  if (!/[\p{L}\p{N}]/u.test(word)) return kindOfSign(word);
  const lowerCase = word.toLowerCase();
  if (JOINING_WORDS.has(lowerCase)) return 'joining';
  if (SMALL_WORDS.has(lowerCase)) return 'small';
  if (/^\p{Nd}{1,4}$|^\(/u.test(word)) return 'figure';
  return word.includes('/') ? 'symbol' : 'word';
}

function kindOfSign(sign: string): WordKind {
  if (/^[.;:!?؛؟]/.test(sign)) return 'stop';
  if (/^[,،]/.test(sign)) return 'comma';
  return /^[\p{Ps}\p{Pi}]/u.test(sign) ? 'opening-sign' : 'sign';
}
