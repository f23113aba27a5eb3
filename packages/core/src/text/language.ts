const FUNCTION_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|to|in|its|for|with|by)\b/gi,
  fr: /(?:\b(?:les|des|et|du|la|le|aux|une|dans|sur|par)\b|\b[ldnsq]['’])/gi,
  es: /\b(?:los|las|del|y|el|en|con|una|por|que)\b/gi,
};

/** How much of a long text is looked at. */
const SAMPLE = 4000;

/** Letters of no script but the Latin. */
const LATIN_ONLY = /^[\u0000-\u024F\u2000-\u20CF]*$/;

/**
 * ISO 639-1 code of the language of a text, by its script and its commonest function words; `und` when there are no words.
 * Enough to tell apart the six languages of the United Nations, not more (rule T6).
 */
export function languageOfText(text: string): string {
  const from = Math.max(0, Math.floor(text.length / 2) - SAMPLE / 2);
  const sample = text.slice(from, from + SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = LATIN_ONLY.test(sample) ? 0 : count(/\p{L}/gu);
  if (letters === 0 && !/[A-Za-zÀ-ɏ]/.test(sample)) return 'und';
  if (letters > 0) {
    if (count(/\p{Script=Arabic}/gu) * 2 > letters) return 'ar';
    if (count(/\p{Script=Cyrillic}/gu) * 2 > letters) return 'ru';
    if (count(/\p{Script=Han}/gu) * 2 > letters) return 'zh';
  }
  let best = 'en';
  let most = 0;
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    const found = count(words);
    if (found > most) [best, most] = [language, found];
  }
  return best;
}
