import type { Range, Redline } from '@biennium/core';
import type { Side } from './sides.ts';

/** Characters that both texts have. A mark of a paragraph is the line end behind it, at the end of the text as well. */
export interface KeptSpan {
  readonly old: number;
  readonly new: number;
  readonly length: number;
}

/**
 * Lines of both texts that share paragraphs in the file: those of the old text become those of the new one by words and marks that come
 * and go. All of them are set in one style, so that it does not matter whose style wins where two of them join.
 */
export interface Group {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

export interface Kept {
  readonly spans: readonly KeptSpan[];
  readonly groups: readonly Group[];
}

interface Piece extends KeptSpan {
  readonly i: number;
  readonly j: number;
  readonly strength: 'words' | 'signs' | 'mark';
}

/**
 * What of a redline can stay in place in a Word file. Word knows one style a paragraph, whatever its changes are; so words stay where the
 * old line and the new one have the same style, and come and go where they have not (a paragraph that becomes a part of another).
 */
export function keptSpans(redline: Redline, old: Side, next: Side): Kept {
  const pieces = piecesOf(redline, old, next);
  const alike = (i: number, j: number) => old.lines[i]?.style === next.lines[j]?.style;
  const joined = new Joined(old.lines.length, next.lines.length);
  for (const { i, j, strength } of pieces) if (strength === 'words' && alike(i, j)) joined.join(i, j);
  for (const { i, j, strength } of pieces) {
    if (strength === 'mark' && alike(i, j) && joined.isFree(i, j)) joined.join(i, j);
  }
  pairLeftovers(joined, alike);
  const groups = joined.groups();
  const ends = groups.map((group): KeptSpan => {
    const i = group.old.at(-1) as number;
    const j = group.new.at(-1) as number;
    return { old: old.lines[i]?.end as number, new: next.lines[j]?.end as number, length: 1 };
  });
  const endsOfOld = new Set(ends.map((end) => end.old));
  const within = pieces.filter((piece) => joined.areJoined(piece.i, piece.j) && !endsOfOld.has(piece.old));
  const spans = [...within.flatMap((piece) => alikeOpened(piece, old, next)), ...ends];
  spans.sort((a, b) => a.old - b.old);
  return { spans, groups };
}

/** The kept runs, cut where a line ends in either text; the marks at the end of both texts are a piece too. */
function piecesOf(redline: Redline, old: Side, next: Side): Piece[] {
  if (old.lines.length === 0 || next.lines.length === 0) return [];
  const runs = redline.runs
    .filter(({ kind }) => kind === 'kept')
    .map((run) => ({ old: run.old.start, new: run.new.start, length: run.old.end - run.old.start }));
  runs.push({ old: old.text.length, new: next.text.length, length: 1 });
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  for (const run of runs) {
    for (let done = 0; done < run.length; ) {
      const from = run.old + done;
      const to = run.new + done;
      while ((old.lines[i]?.end as number) < from) i += 1;
      while ((next.lines[j]?.end as number) < to) j += 1;
      const left = Math.min((old.lines[i]?.end as number) - from, (next.lines[j]?.end as number) - to);
      const length = left === 0 ? 1 : Math.min(left, run.length - done);
      const words = old.text.slice(from, from + length);
      const strength = left === 0 ? 'mark' : /[\p{L}\p{N}]/u.test(words) ? 'words' : 'signs';
      pieces.push({ old: from, new: to, length, i, j, strength });
      done += length;
    }
  }
  return pieces;
}

/** Words that are an opening phrase in one text and not in the other come and go: they are not set alike. */
function alikeOpened(span: KeptSpan, old: Side, next: Side): KeptSpan[] {
  if (old.openings.length === 0 || next.openings.length === 0) return [span];
  const cuts = new Set([0, span.length]);
  const cut = (ranges: readonly Range[], start: number) => {
    for (const edge of ranges.flatMap((range) => [range.start, range.end])) {
      if (edge > start && edge < start + span.length) cuts.add(edge - start);
    }
  };
  cut(old.openings, span.old);
  cut(next.openings, span.new);
  const edges = [...cuts].sort((a, b) => a - b);
  const parts: KeptSpan[] = [];
  for (const [k, edge] of edges.slice(0, -1).entries()) {
    const part = { old: span.old + edge, new: span.new + edge, length: (edges[k + 1] as number) - edge };
    if (covers(old.openings, part.old) === covers(next.openings, part.new)) parts.push(part);
  }
  return parts;
}

function covers(ranges: readonly Range[], at: number): boolean {
  return ranges.some(({ start, end }) => start <= at && at < end);
}

/** Lines that share nothing stand for each other where both texts have one of a style at the same place. */
function pairLeftovers(joined: Joined, alike: (i: number, j: number) => boolean): void {
  const slots = joined.slots();
  for (const { old, new: next } of slots) {
    let from = 0;
    for (const i of old) {
      const at = next.findIndex((j, k) => k >= from && alike(i, j));
      if (at < 0) continue;
      joined.join(i, next[at] as number);
      from = at + 1;
    }
  }
}

/** Lines of both texts that belong together, as a forest of sets. */
class Joined {
  readonly #parents: number[];
  readonly #oldCount: number;
  readonly #newCount: number;
  readonly #busy = new Set<number>();

  constructor(oldCount: number, newCount: number) {
    this.#oldCount = oldCount;
    this.#newCount = newCount;
    this.#parents = Array.from({ length: oldCount + newCount }, (_, index) => index);
  }

  join(i: number, j: number): void {
    this.#parents[this.#root(this.#oldCount + j)] = this.#root(i);
    this.#busy.add(i).add(this.#oldCount + j);
  }

  areJoined(i: number, j: number): boolean {
    return this.#root(i) === this.#root(this.#oldCount + j);
  }

  isFree(i: number, j: number): boolean {
    return !this.#busy.has(i) && !this.#busy.has(this.#oldCount + j);
  }

  /** Those of more than one line, in order. */
  groups(): Group[] {
    const byRoot = new Map<number, { old: number[]; new: number[] }>();
    for (let index = 0; index < this.#parents.length; index += 1) {
      const root = this.#root(index);
      const group = byRoot.get(root) ?? { old: [], new: [] };
      byRoot.set(root, group);
      if (index < this.#oldCount) group.old.push(index);
      else group.new.push(index - this.#oldCount);
    }
    return [...byRoot.values()]
      .filter((group) => group.old.length > 0 && group.new.length > 0)
      .sort((a, b) => (a.old[0] as number) - (b.old[0] as number));
  }

  /** The lines of no group that stand between the same groups, for each place between groups. */
  slots(): { old: number[]; new: number[] }[] {
    const groups = this.groups();
    const slots = Array.from({ length: groups.length + 1 }, () => ({
      old: [] as number[],
      new: [] as number[],
    }));
    const place = (line: number, sides: readonly (readonly number[])[], take: (slot: number) => void) => {
      const before = sides.filter((lines) => (lines[0] as number) <= line).length;
      const last = sides[before - 1]?.at(-1) ?? -1;
      if (line > last) take(before);
    };
    for (let i = 0; i < this.#oldCount; i += 1) {
      place(
        i,
        groups.map((group) => group.old),
        (slot) => slots[slot]?.old.push(i),
      );
    }
    for (let j = 0; j < this.#newCount; j += 1) {
      place(
        j,
        groups.map((group) => group.new),
        (slot) => slots[slot]?.new.push(j),
      );
    }
    return slots;
  }

  #root(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root] as number;
    this.#parents[index] = root;
    return root;
  }
}
