import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../api/failure.ts';
import { changeEntry, type EntryChange } from '../api/register-changes.ts';
import { entryQuery, type TaggedEntry } from '../api/register-queries.ts';

/** An entry that can be changed. */
export interface OpenEntry {
  readonly page: TaggedEntry;
  /** Makes a change over the version that is shown. @throws what kept it from being made */
  readonly change: (change: EntryChange) => Promise<void>;
  /** The same for a button: what went wrong is kept in `error`. */
  readonly press: (change: EntryChange) => void;
  readonly error: unknown;
  /** Somebody else changed it; it is shown as it is now. */
  readonly isStale: boolean;
}

export function useEntry(id: string) {
  const client = useQueryClient();
  const query = useQuery(entryQuery(id));
  const [error, setError] = useState<unknown>(null);
  const [isStale, setStale] = useState(false);
  const change = async (asked: EntryChange) => {
    setError(null);
    setStale(false);
    try {
      client.setQueryData(entryQuery(id).queryKey, await changeEntry(id, query.data?.tag ?? '', asked));
      await client.invalidateQueries({ queryKey: ['register'] });
    } catch (failure) {
      if (failure instanceof Failure && failure.status === 412) {
        setStale(true);
        await query.refetch();
      }
      throw failure;
    }
  };
  const press = (asked: EntryChange) =>
    void change(asked).catch((failure) => {
      if (!(failure instanceof Failure && failure.status === 412)) setError(failure);
    });
  const open: OpenEntry | null = query.data ? { page: query.data, change, press, error, isStale } : null;
  return { open, failed: query.error, retry: () => void query.refetch() };
}
