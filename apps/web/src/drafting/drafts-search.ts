import type { DraftListFilter, DraftState } from '../api/draft-queries.ts';
import { oneOf } from './one-of.ts';

export const draftStates = [
  'drafting',
  'tabled',
  'revised',
  'adopted',
] as const satisfies readonly DraftState[];

export interface DraftsSearch extends DraftListFilter {
  /** A text over which a draft is to be started. */
  readonly start?: string | undefined;
}

/** What the address of the list of drafts says. */
export function draftsSearchOf(search: Record<string, unknown>): DraftsSearch {
  const page = Number(search['page']);
  const idOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const known = {
    state: oneOf(draftStates, search['state']),
    lineage: idOf(search['lineage']),
    start: idOf(search['start']),
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
