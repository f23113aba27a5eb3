import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ActivityChange, changeActivity } from '../api/activity-changes.ts';
import { type ActivityPage, activityQuery } from '../api/activity-queries.ts';
import { Failure } from '../api/failure.ts';

/** A line that can be changed. */
export interface OpenActivity {
  readonly page: ActivityPage;
  /** Makes a change over a version that was seen; the one that is shown, where none is named. @throws what kept it from being made */
  readonly change: (change: ActivityChange, version?: number) => Promise<void>;
  /** The same for a button: what went wrong is kept in `error`. */
  readonly press: (change: ActivityChange) => void;
  /** Shows the line as the server gave it. */
  readonly show: (page: ActivityPage) => void;
  /** Asks for the line as it stands now. */
  readonly refetch: () => Promise<ActivityPage | undefined>;
  readonly error: unknown;
  /** Somebody else changed it; it is shown as it is now. */
  readonly isStale: boolean;
}

export function useActivity(id: string) {
  const client = useQueryClient();
  const query = useQuery(activityQuery(id));
  const [error, setError] = useState<unknown>(null);
  const [isStale, setStale] = useState(false);
  const show = (page: ActivityPage) => {
    client.setQueryData(activityQuery(id).queryKey, page);
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'activity' });
  };
  const refetch = async () => (await query.refetch()).data;
  const change = async (asked: ActivityChange, version = query.data?.activity.version ?? 0) => {
    setError(null);
    setStale(false);
    try {
      show(await changeActivity(id, version, asked));
    } catch (failure) {
      if (isStaleFailure(failure)) await refetch();
      throw failure;
    }
  };
  const press = (asked: ActivityChange) =>
    void change(asked).catch((failure) => (isStaleFailure(failure) ? setStale(true) : setError(failure)));
  const open: OpenActivity | null = query.data
    ? { page: query.data, change, press, show, refetch, error, isStale }
    : null;
  return { open, failed: query.error, retry: () => void query.refetch() };
}

/** Whether a change was refused because somebody else changed the thing first. */
export function isStaleFailure(failure: unknown): boolean {
  return failure instanceof Failure && failure.status === 412;
}
