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
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? start;
    const covers = (range: Range) => end > start && range.start <= start && end <= range.end;
    return {
      text: text.slice(start, end),
      italic: italics.some(covers),
      place: places.find(covers) ?? null,
      notes: notes.filter(({ at }) => within(at) === start).map(({ marker }) => marker),
    };
  });
}
