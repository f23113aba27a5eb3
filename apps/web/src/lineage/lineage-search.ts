import type { Relation } from '@biennium/core';

export const views = ['threads', 'whole', 'table', 'members'] as const;
export type View = (typeof views)[number];

export const changes = [
  'unchanged',
  'revised',
  'moved',
  'split',
  'merged',
  'recast',
  'added',
  'dropped',
] as const satisfies readonly Relation[];
export const partsOfText = ['preambular', 'operative'] as const;
export const strengths = ['stronger', 'softer'] as const;
export const orders = ['text', 'birth'] as const;

/** What the address of a lineage says: how it is shown, and to what it is narrowed. */
export interface LineageSearch {
  readonly view?: View | undefined;
  readonly change?: Relation | undefined;
  readonly part?: (typeof partsOfText)[number] | undefined;
  readonly strength?: (typeof strengths)[number] | undefined;
  /** Threads with more than routine changes. */
  readonly substantive?: 'yes' | undefined;
  readonly q?: string | undefined;
  readonly order?: (typeof orders)[number] | undefined;
}

/** What an address asks for; what it does not know is left out. */
export function lineageSearchOf(search: Record<string, unknown>): LineageSearch {
  const q = search['q'];
  const known = {
    view: oneOf(views, search['view']),
    change: oneOf(changes, search['change']),
    part: oneOf(partsOfText, search['part']),
    strength: oneOf(strengths, search['strength']),
    substantive: oneOf(['yes'] as const, search['substantive']),
    order: oneOf(orders, search['order']),
    q: typeof q === 'string' && q.trim() !== '' ? q : undefined,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** Whether it shows fewer threads than there are. */
export function isNarrowed({ change, part, strength, substantive, q }: LineageSearch): boolean {
  return [change, part, strength, substantive, q].some((each) => each !== undefined);
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value);
}
