/** Words without accents, vowel marks and the forms of one Arabic letter, in small letters: as they are sought. */
export function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ـ', '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Whether folded words hold each of some that are sought, or the beginning or middle of one. */
export function hasWords(told: string, sought: string): boolean {
  return folded(sought)
    .split(' ')
    .every((word) => told.includes(word));
}
