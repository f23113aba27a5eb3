import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../api/failure.ts';
import { changeLineage, type LineageChange } from '../../api/lineage-changes.ts';
import { lineageQuery, type TaggedLineage } from '../../api/lineage-queries.ts';

export interface Changing {
  /** Gives the lineage as it is then (of a split, the one split off), or null where nothing was changed. */
  readonly change: (change: LineageChange) => Promise<TaggedLineage | null>;
  readonly busy: boolean;
  readonly error: unknown;
  /** Somebody else changed the lineage since it was shown; what is shown now is newer. */
  readonly isStale: boolean;
}

/** Changes a lineage and keeps what is shown of it in step. */
export function useChanging({ id, tag }: TaggedLineage): Changing {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [isStale, setStale] = useState(false);
  const change = async (asked: LineageChange): Promise<TaggedLineage | null> => {
    setBusy(true);
    setError(null);
    setStale(false);
    try {
      const changed = await changeLineage(id, tag, asked);
      client.setQueryData(lineageQuery(changed.id).queryKey, changed);
      if (changed.id !== id) await client.invalidateQueries({ queryKey: lineageQuery(id).queryKey });
      void client.invalidateQueries({ queryKey: ['lineages'] });
      void client.invalidateQueries({ queryKey: ['thread', id] });
      return changed;
    } catch (failure) {
      if (failure instanceof Failure && failure.status === 412) {
        await client.invalidateQueries({ queryKey: lineageQuery(id).queryKey });
        setStale(true);
      } else setError(failure);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { change, busy, error, isStale };
}
