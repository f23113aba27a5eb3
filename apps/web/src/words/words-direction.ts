const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const leftToRight = /\p{Script=Latin}/u;

/**
 * The direction of words that stand by themselves in a text of the given direction: in an Arabic masthead "14 September 2023" and
 * "A/79/L.5" run from left to right.
 */
export function wordsDirection(words: string, direction: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  return direction === 'rtl' && leftToRight.test(words) && !rightToLeft.test(words) ? 'ltr' : direction;
}
