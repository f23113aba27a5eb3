import type { DraftListFilter, DraftState } from '../api/draft-queries.ts';
import { oneOf } from './one-of.ts';

export const draftStates = [
  'drafting',
  'tabled',
  'revised',
  'adopted',
] as const satisfies readonly DraftState[];

/** What the address of the list of drafts says. */
export function draftsSearchOf(search: Record<string, unknown>): DraftListFilter {
  const page = Number(search['page']);
  const lineage = search['lineage'];
  const known = {
    state: oneOf(draftStates, search['state']),
    lineage: typeof lineage === 'string' && lineage !== '' ? lineage : undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
