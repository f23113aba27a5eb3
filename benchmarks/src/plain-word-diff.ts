/** Kept, deleted and inserted words, one after another. */
export interface PlainRun {
  readonly kind: 'kept' | 'deleted' | 'inserted';
  readonly words: readonly string[];
}

/**
 * A plain word diff to compare with: words and spaces are tokens, the fewest insertions and deletions by the greedy algorithm
 * of Myers (1986), nothing cleaned up.
 */
export function plainWordDiff(oldText: string, newText: string): PlainRun[] {
  const old = oldText.split(/(\s+)/);
  const fresh = newText.split(/(\s+)/);
  const most = old.length + fresh.length;
  let furthest = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trace.push(furthest);
    const next = new Map(furthest);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let at = startOn(furthest, diagonal, edits);
      while (at < old.length && at - diagonal < fresh.length && old[at] === fresh[at - diagonal]) at++;
      next.set(diagonal, at);
      if (at >= old.length && at - diagonal >= fresh.length) return runsOf(trace, edits, old, fresh);
    }
    furthest = next;
  }
  throw new Error('two texts have always a diff');
}

function startOn(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): number {
  const below = furthest.get(diagonal + 1) ?? -1;
  const beside = furthest.get(diagonal - 1) ?? -1;
  return diagonal === -edits || (diagonal !== edits && beside < below) ? below : beside + 1;
}

function runsOf(
  trace: readonly ReadonlyMap<number, number>[],
  edits: number,
  old: readonly string[],
  fresh: readonly string[],
): PlainRun[] {
  const steps: { kind: PlainRun['kind']; word: string }[] = [];
  let at = old.length;
  let newAt = fresh.length;
  for (let left = edits; left >= 0; left--) {
    const furthest = trace[left] as ReadonlyMap<number, number>;
    const diagonal = at - newAt;
    const start = startOn(furthest, diagonal, left);
    while (at > start) {
      steps.push({ kind: 'kept', word: old[--at] as string });
      newAt--;
    }
    if (left === 0) break;
    const inserted = start === (furthest.get(diagonal + 1) ?? -1);
    steps.push(
      inserted
        ? { kind: 'inserted', word: fresh[--newAt] as string }
        : { kind: 'deleted', word: old[--at] as string },
    );
  }
  const runs: { kind: PlainRun['kind']; words: string[] }[] = [];
  for (const { kind, word } of steps.reverse()) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else runs.push({ kind, words: [word] });
  }
  return runs;
}
