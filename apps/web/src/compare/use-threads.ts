import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ComparisonPage } from '../api/comparison-queries.ts';
import { lineageQuery } from '../api/lineage-queries.ts';
import type { RowMatter } from './matter-of-row.ts';
import type { RowThread } from './row-label.tsx';

/** The thread of each row, where both texts are of one lineage: that of its new paragraph, else of its old one. */
export function useThreads(page: ComparisonPage): (matter: RowMatter) => RowThread | null {
  const id = page.lineage?.id;
  const { data } = useQuery({ ...lineageQuery(id ?? ''), enabled: id !== undefined });
  const threads = useMemo(() => {
    const indexOf = (instrument: string) =>
      data?.members.findIndex((member) => member.instrument === instrument) ?? -1;
    const [old, fresh] = [indexOf(page.old.instrument), indexOf(page.new.instrument)];
    const found = new Map<string, string>();
    for (const { id: thread, places } of data?.lineage.threads ?? []) {
      for (const { instrument, address } of places) {
        if (instrument === old) found.set(`old ${address}`, thread);
        if (instrument === fresh) found.set(`new ${address}`, thread);
      }
    }
    return found;
  }, [data, page]);
  return useCallback(
    ({ row }) => {
      const thread =
        threads.get(`new ${row.new[0]?.address}`) ?? threads.get(`old ${row.old[0]?.address}`) ?? null;
      return id === undefined || thread === null ? null : { lineage: id, thread };
    },
    [id, threads],
  );
}
