import type { LineageListFilter } from '../api/lineage-queries.ts';

/** What the list of lineages is narrowed to; what an address does not know is left out. */
export function lineagesSearchOf(search: Record<string, unknown>): LineageListFilter {
  const { q, language } = search;
  const page = Number(search['page']);
  return {
    ...(typeof q === 'string' && q.trim() !== '' && { q }),
    ...(typeof language === 'string' && /^[a-z]{2,3}$/.test(language) && { language }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  };
}
