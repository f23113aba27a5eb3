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
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), MASK.repeat(end - from));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function quoted(text: string): [number, number][] {
  const found: [number, number][] = [];
  /** Closing marks that do not come any more. */
  const missing = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const closer = CLOSERS[text.charAt(at)];
    if (closer === undefined || missing.has(closer)) continue;
    const end = text.indexOf(closer, at + 1);
    if (end < 0) missing.add(closer);
    else {
      found.push([at + 1, end]);
      at = end;
    }
  }
  return found;
}

function bracketed(text: string): [number, number][] {
  const found: [number, number][] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit === '(') open.push(at);
    else if (unit === ')' && open.length > 0) {
      const start = open.pop() as number;
      if (open.length === 0) found.push([start + 1, at]);
    }
  }
  return found;
}
