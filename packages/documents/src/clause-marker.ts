const MARKER =
  /^(?:\p{N}{1,4}(?:\s?(?:bis|ter|quater|quinquies|alt|مكرر\p{L}?))?\s?[-.)–—]?|\(?[\p{L}\p{N}]{1,5}\)|[•●▪◦·–—-])$/u;

/** Whether these words can stand alone before a paragraph: `1.`, `12 -`, `12 bis.`, `(a)`, `iv)`, `1`. */
export function isClauseMarker(words: string): boolean {
  return words.length <= 16 && MARKER.test(words);
}
