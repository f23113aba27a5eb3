import { type Kind, kinds } from './kind-of-row.ts';

/** What an address of a comparison asks for. */
export interface CompareSearch {
  /** Ids of the two instruments; one may still be wanting. */
  readonly old?: string;
  readonly new?: string;
  /** Side by side; without it both texts in one. */
  readonly view?: 'side';
  /** Routine changes with their marks; without it they are folded away. */
  readonly routine?: 'marked';
  /** Every paragraph in full, the unchanged ones too. */
  readonly all?: 'open';
  /** Only these kinds of rows, separated by commas. */
  readonly only?: string;
}

/** The comparison that an address asks for; what it does not know is left out. */
export function compareSearch(search: Record<string, unknown>): CompareSearch {
  const { old, new: fresh, view, routine, all } = search;
  const only = kindsOfSearch(search['only']);
  return {
    ...(isId(old) && { old }),
    ...(isId(fresh) && { new: fresh }),
    ...(view === 'side' && { view }),
    ...(routine === 'marked' && { routine }),
    ...(all === 'open' && { all }),
    ...(only.length > 0 && { only: only.join(',') }),
  };
}

/** The kinds that `only` names, in their order. */
export function kindsOfSearch(only: unknown): readonly Kind[] {
  if (typeof only !== 'string') return [];
  const named = new Set(only.split(','));
  return kinds.filter((kind) => named.has(kind));
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 100;
}
