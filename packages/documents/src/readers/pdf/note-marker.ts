const MARKER = /^(?:\((\p{Nd}{1,3}|\*{1,5})\)|(\p{Nd}{1,3})(?=\t)|(\*{1,5}|[†‡§])(?=[\s\p{L}]))[ \t]*/u;

/** The mark that a footnote begins with, and how many characters it takes with the white space after it. */
export function noteMarker(text: string): { readonly marker: string; readonly length: number } | null {
  const match = MARKER.exec(text);
  const marker = match?.[1] ?? match?.[2] ?? match?.[3];
  return match && marker ? { marker, length: match[0].length } : null;
}
