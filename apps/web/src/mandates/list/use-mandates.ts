import { useQueries } from '@tanstack/react-query';
import { useRef } from 'react';
import {
  type MandateFilter,
  type MandateOrder,
  mandatesAtATime,
  mandatesQuery,
  type ShownMandate,
} from '../../api/mandate-queries.ts';
import type { RowsInSight } from './rows-in-sight.ts';

export interface MandatesInSight {
  /** Undefined until the first answer came. */
  readonly total: number | undefined;
  /** Null for a row that has not come yet. */
  readonly rowAt: (index: number) => ShownMandate | null;
  /** Whether all rows up to this one have come. */
  readonly has: (count: number) => boolean;
  /** What is shown still answers an earlier question. */
  readonly isOld: boolean;
  readonly error: unknown;
  readonly ask: () => void;
}

/** The mandates of the rows in sight, fetched as the list is scrolled. */
export function useMandates(
  filter: MandateFilter,
  order: MandateOrder,
  { first, end }: RowsInSight,
): MandatesInSight {
  const from = Math.floor(first / mandatesAtATime);
  const to = Math.max(from, Math.floor((end - 1) / mandatesAtATime));
  const pages = new Set([0, ...Array.from({ length: to - from + 1 }, (_, i) => from + i)]);
  const asked = [...pages];
  const answers = useQueries({ queries: asked.map((page) => mandatesQuery(filter, order, page + 1)) });
  const total = answers[0]?.data?.total;
  const now = {
    total,
    rowAt: (index: number) => {
      const page = asked.indexOf(Math.floor(index / mandatesAtATime));
      return answers[page]?.data?.items[index % mandatesAtATime] ?? null;
    },
    has: (count: number) =>
      asked.every((page, i) => page * mandatesAtATime >= count || answers[i]?.data !== undefined),
    isOld: false,
  };
  const before = useRef(now);
  if (total !== undefined) before.current = now;
  const failed = answers.find(({ error }) => error !== null);
  const shown = total === undefined && failed === undefined ? before.current : now;
  return {
    ...shown,
    isOld: shown !== now,
    error: failed?.error ?? null,
    ask: () => {
      for (const each of answers) if (each.error !== null) void each.refetch();
    },
  };
}
