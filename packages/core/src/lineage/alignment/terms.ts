const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'/-]*/gu;

/** Arabic letters that are written in several ways (alef with hamza or without, final ya), and marks above and below letters. */
const ARABIC_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[\u064B-\u065F\u0670]/g, ''],
  [/[\u0622\u0623\u0625]/g, '\u0627'],
  [/\u0649/g, '\u064A'],
];

/**
 * What a text is compared by: its words in lower case, and each pair of neighbouring words. `text` has plain typography.
 * A number counts as any other word.
 */
export function termsOfText(text: string): string[] {
  let folded = text.toLowerCase();
  if (/[\u0600-\u06FF]/.test(folded))
    for (const [form, one] of ARABIC_FORMS) folded = folded.replaceAll(form, one);
  const words = folded.match(WORD) ?? [];
  const terms: string[] = [];
  let before: string | undefined;
  for (const word of words) {
    terms.push(word);
    if (before !== undefined) terms.push(`${before} ${word}`);
    before = word;
  }
  return terms;
}
