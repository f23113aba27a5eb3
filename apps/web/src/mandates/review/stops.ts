import type { ReviewPage, ShownMandate } from '../../api/mandate-queries.ts';

/** Where a review stops: at each mandate, and at each paragraph in which none was found. */
export interface Stop {
  /** The id of the mandate, or the address of the paragraph. */
  readonly key: string;
  readonly address: string;
  readonly mandate: ShownMandate | null;
}

/** The stops of a review, in the order of the text; what was decided about words that are gone comes last. */
export function stopsOf({ paragraphs, homeless }: Pick<ReviewPage, 'paragraphs' | 'homeless'>): Stop[] {
  const inText = paragraphs.flatMap(({ paragraph: { address }, mandates }): Stop[] =>
    mandates.length === 0
      ? [{ key: address, address, mandate: null }]
      : mandates.map((mandate) => ({ key: mandate.id, address, mandate })),
  );
  return [
    ...inText,
    ...homeless.map((mandate) => ({ key: mandate.id, address: mandate.paragraph, mandate })),
  ];
}

/** The next stop that waits for a decision after this one, around the end of the text; null where none waits. */
export function nextOpen(stops: readonly Stop[], after: string | null): Stop | null {
  const at = stops.findIndex(({ key }) => key === after);
  const around = [...stops.slice(at + 1), ...stops.slice(0, at + 1)];
  return around.find(({ mandate }) => mandate?.standing === 'proposed') ?? null;
}
