import type { NoteReference, Range } from '@biennium/core';

/** Words between two places where something begins or ends. */
export interface Stretch<P extends Range> {
  readonly text: string;
  readonly italic: boolean;
  /** What reaches over them: a citation. */
  readonly place: P | null;
  /** The markers of the notes that are called before them. */
  readonly notes: readonly string[];
}

/**
 * Words cut where italics, the given places and note calls begin or end, in order; the last stretch is empty and only
 * carries the notes that stand at the end.
 */
export function stretchesOf<P extends Range>(
  words: {
    readonly text: string;
    readonly italics: readonly Range[];
    readonly notes?: readonly NoteReference[];
  },
  places: readonly P[],
): Stretch<P>[] {
  const { text, italics, notes = [] } = words;
  const within = (at: number) => Math.max(0, Math.min(at, text.length));
  const ends = [...italics, ...places].flatMap(({ start, end }) => [within(start), within(end)]);
  const cuts = [...new Set([0, text.length, ...ends, ...notes.map(({ at }) => within(at))])].sort(
    (a, b) => a - b,
  );
  const stretches = cuts.map((start, index) => ({
    text: text.slice(start, cuts[index + 1] ?? start),
    italic: false,
    place: null as P | null,
    notes: [] as string[],
  }));
  const indexes = new Map(cuts.map((cut, index) => [cut, index]));
  const indexOf = (at: number) => indexes.get(within(at)) as number;
  const covered = ({ start, end }: Range) => stretches.slice(indexOf(start), indexOf(end));
  for (const range of disjoint(italics)) for (const stretch of covered(range)) stretch.italic = true;
  for (const place of places) for (const stretch of covered(place)) stretch.place ??= place;
  for (const { at, marker } of notes) stretches[indexOf(at)]?.notes.push(marker);
  return stretches;
}

/** The same places by ranges of which none reaches over another. */
function disjoint(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || start > last.end) joined.push({ start, end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return joined;
}
