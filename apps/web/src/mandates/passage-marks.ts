/** What the words of a mandate are to it. */
export type MarkKind = 'verb' | 'addressee' | 'action' | 'due' | 'recurrence' | 'condition';

/** Words of a text, by their places in UTF-16 code units. */
export interface PassageMark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

export interface MarkedPiece {
  readonly text: string;
  readonly start: number;
  /** All that these words are; marks may lie within one another. */
  readonly kinds: readonly MarkKind[];
}

/** The text in pieces, parted wherever a mark begins or ends; marks that leave the text are cut to it. */
export function markedPieces(
  text: string,
  marks: readonly PassageMark[],
  from = 0,
  to: number = text.length,
): MarkedPiece[] {
  const within = (at: number): number => Math.min(Math.max(at, from), to);
  const edges = [from, to, ...marks.flatMap(({ start, end }) => [within(start), within(end)])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? to;
    const kinds = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind);
    return { text: text.slice(start, end), start, kinds: [...new Set(kinds)] };
  });
}

/** How far into a text its excerpt may begin before the beginning is left out, in code units. */
const LEAD = 60;

/**
 * Where an excerpt that shows what is asked begins: at the text's beginning where the verb stands near it, otherwise a few words before the
 * verb, or before what is to be done.
 */
export function excerptStart(text: string, marks: readonly PassageMark[]): number {
  const asking = marks.filter(({ kind }) => kind === 'verb' || kind === 'action');
  const first = Math.min(...asking.map(({ start }) => start));
  if (asking.length === 0 || first <= LEAD) return 0;
  const before = text.lastIndexOf(' ', first - 24);
  return before < 0 ? first : before + 1;
}
