/** Words as a draft and a Word file can hold them: control characters and halves of pairs become the replacement character. */
export function draftWords(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}

/** A reason as it is kept: null when nothing was written. */
export function keptReason(reason: string | null | undefined): string | null {
  return draftWords(reason ?? '').trim() || null;
}

/**
 * A name or a line of words as it is kept: one line, without characters that turn the reading direction of what stands around it, or that
 * cannot be seen. Empty when nothing else was given. Joiners stay: names are spelt with them.
 */
export function plainLine(text: string): string {
  return draftWords(text)
    .replaceAll(/[\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

const longestLabel = 100;

/** The name of a delegation as it can stand before words in brackets: `[EU: twelve]`. Empty when no name was given. */
export function plainLabel(text: string): string {
  const plain = plainLine(text).replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', ',');
  return [...plain].slice(0, longestLabel).join('').trim();
}
