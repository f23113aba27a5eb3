import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { mandateReadingQuery } from './mandate-queries.ts';

/**
 * How far the texts that are held were read for what they ask and record; undefined until it is known. What the keys name is asked for anew
 * whenever less waits than before, since what was read meanwhile belongs in it.
 */
export function useReading(...keys: readonly string[]) {
  const { data } = useQuery(mandateReadingQuery());
  const client = useQueryClient();
  const unread = data === undefined ? undefined : data.waiting + data.lineages;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys are always the same
  useEffect(() => {
    if (unread === undefined) return;
    for (const key of keys) void client.invalidateQueries({ queryKey: [key] });
  }, [unread]);
  return data;
}
