import type { Range } from '@biennium/core';

/** Words that a person marked, as whole words and without the spaces around; `null` where there are none. */
export function markedWords(text: string, { start, end }: Range): Range | null {
  const isLetter = (at: number) => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (from === to) return null;
  while (from > 0 && isLetter(from) && isLetter(from - 1)) from--;
  while (to < text.length && isLetter(to - 1) && isLetter(to)) to++;
  return { start: from, end: to };
}
