/** Stands in the place of masked characters; it is no letter, no space and no punctuation of the grammar. */
const MASK = '\u25A1';

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '”': '“', '"': '"', '«': '»', '„': '“' };

/**
 * A text of the same length in which what stands in quotation marks or in brackets cannot be taken for words of the sentence
 * (rule M3): titles and acronyms name, they ask for nothing. Marks that are not closed mask nothing. Linear in the text.
 */
export function maskedText(text: string): string {
  const hidden = [...quoted(text), ...bracketed(text)];
  if (hidden.length === 0) return text;
  hidden.sort((a, b) => a[0] - b[0]);
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of hidden) {
    // One within the other, or one across the other.
    const from = Math.max(start, at);
    const to = Math.max(end, from);
    parts.push(text.slice(at, from), MASK.repeat(to - from));
    at = to;
  }
  return parts.join('') + text.slice(at);
}

function quoted(text: string): [number, number][] {
  const found: [number, number][] = [];
  /** Closing marks that do not come any more. */
  const missing = new Set<string>();
  let after = 0;
  for (const { 0: mark, index } of text.matchAll(/["“”„«»]/g)) {
    const closer = CLOSERS[mark];
    if (index < after || closer === undefined || missing.has(closer)) continue;
    const end = text.indexOf(closer, index + 1);
    if (end < 0) missing.add(closer);
    else {
      found.push([index + 1, end]);
      after = end + 1;
    }
  }
  return found;
}

function bracketed(text: string): [number, number][] {
  const found: [number, number][] = [];
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    if (bracket === '(') open.push(index);
    else if (open.length > 0) {
      found.push([(open.pop() as number) + 1, index]);
    }
  }
  return found;
}
