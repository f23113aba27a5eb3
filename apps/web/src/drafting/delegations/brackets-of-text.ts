export interface TextPiece {
  readonly words: string;
  /** Null for words outside brackets, empty for brackets that name nobody, else who asks for what stands in them. */
  readonly name: string | null;
}

/** A text cut at its outermost square brackets. `[EU: twelve]` names a delegation when `names` has it, or several of it: `[EU, Japan: twelve]`. */
export function bracketsOfText(text: string, names: readonly string[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '[') {
      if (depth === 0 && i > from) pieces.push({ words: text.slice(from, i), name: null });
      if (depth === 0) from = i;
      depth += 1;
    } else if (text[i] === ']' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const words = text.slice(from, i + 1);
      pieces.push({ words, name: nameIn(words, names) });
      from = i + 1;
    }
  }
  if (from < text.length) pieces.push({ words: text.slice(from), name: null });
  return pieces;
}

/** Who the brackets name: what stands before the first colon, where it begins with a delegation. */
function nameIn(words: string, names: readonly string[]): string {
  const [, name] = /^\[([^:[\]]{1,400}):/.exec(words) ?? [];
  return name !== undefined && names.some((each) => name === each || name.startsWith(`${each},`)) ? name : '';
}
