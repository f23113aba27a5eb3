/**
 * What most public tools do: each old paragraph takes the new one that is nearest by edit distance and still free. Here to be compared
 * with, and nowhere else.
 */
export function greedyPairs(old: readonly string[], next: readonly string[]): [number, number][] {
  const free = new Set(next.keys());
  const pairs: [number, number][] = [];
  for (const [at, text] of old.entries()) {
    let best = -1;
    let least = 0.6;
    for (const candidate of free) {
      const other = next[candidate] as string;
      const distance = editDistance(text, other) / Math.max(1, text.length, other.length);
      if (distance < least) [best, least] = [candidate, distance];
    }
    if (best < 0) continue;
    free.delete(best);
    pairs.push([at, best]);
  }
  return pairs;
}

/** The number of characters to be put in, taken out or replaced (Levenshtein), by one row of the table at a time. */
function editDistance(a: string, b: string): number {
  const row = Int32Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] as number;
    row[0] = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number;
      const replaced = diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, above + 1, (row[j - 1] as number) + 1);
      diagonal = above;
    }
  }
  return row[b.length] as number;
}
