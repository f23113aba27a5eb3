import type { EntryListFilter } from '../api/register-queries.ts';

const words = ['words', 'lineage', 'series', 'state', 'naming'] as const;
const marks = ['waiting', 'disagreeing', 'withdrawn'] as const;
const times = ['from', 'to', 'endsFrom', 'endsTo'] as const;

/** What a list of the register is narrowed to; what an address does not know is left out. */
export function registerSearchOf(search: Record<string, unknown>): EntryListFilter {
  const told: Record<string, string | number> = {};
  for (const name of words) {
    const value = search[name];
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 200) told[name] = value;
  }
  for (const name of marks) if (search[name] === 'true') told[name] = 'true';
  for (const name of times) {
    const value = search[name];
    if (typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(value)) told[name] = value;
  }
  const page = Number(search['page']);
  if (Number.isInteger(page) && page > 1) told['page'] = page;
  return told as EntryListFilter;
}
