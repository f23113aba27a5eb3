const NUMBER = /^(?:ES-|S-)?\d{1,3}\/\d{1,4}(?:\s?[A-Z])?\s?(?:[.:]|[–-]\s)/;

/**
 * The resolution's number in front of its title (rule I10):
 *
 *     79/9. Cooperation between the United Nations and …
 *     ^^^^^
 */
export function hasTitleNumber(text: string): boolean {
  return NUMBER.test(text);
}
