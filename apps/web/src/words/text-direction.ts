const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'yi']);

/** The direction that a text of this ISO 639-1 language is written in, whatever the language of the screen. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}
