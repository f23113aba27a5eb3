import type { InstrumentFilter } from '../api/queries.ts';

/** What the list can be ordered by; the same word with a minus before it turns the order round. */
export const orders = ['symbol', 'title', 'adoptedOn', 'session', 'keptAt'] as const;

export type Order = (typeof orders)[number];

/** The order when an address names none: the newest first. */
export const usualSort = '-adoptedOn';

export const textLanguages = ['en', 'fr', 'ar', 'es', 'ru', 'zh'] as const;
export const kinds = [
  'resolution',
  'draft',
  'decision',
  'presidential-statement',
  'report',
  'unknown',
] as const;
export const severities = ['error', 'warning', 'note'] as const;

/** The filter that an address asks for; what it does not know is left out. */
export function filterOfSearch(search: Record<string, unknown>): InstrumentFilter {
  const { q, page } = search;
  const language = oneOf(textLanguages, search['language']);
  const kind = oneOf(kinds, search['kind']);
  const issues = oneOf(severities, search['issues']);
  const sort = oneOf(
    orders.flatMap((order) => [order, `-${order}`]),
    search['sort'],
  );
  const number = Number(page);
  return {
    ...(typeof q === 'string' && q.trim() !== '' && { q }),
    ...(language && { language }),
    ...(kind && { kind }),
    ...(issues && { issues }),
    ...(sort && { sort }),
    ...(Number.isInteger(number) && number > 1 && { page: number }),
  };
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value);
}
