import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Failure } from '../../api/failure.ts';
import { changeLineage } from '../../api/lineage-changes.ts';
import { lineageQuery, type TaggedLineage } from '../../api/lineage-queries.ts';

interface Place {
  readonly instrument: string;
  readonly address: string;
}

export interface ToDecide {
  readonly kind: 'joined' | 'parted' | 'withdrawn';
  readonly from: Place;
  readonly to: Place;
  readonly note: string | null;
}

export interface Deciding {
  /** Gives whether it was kept. */
  readonly decide: (decision: ToDecide) => Promise<boolean>;
  readonly busy: boolean;
  readonly error: unknown;
}

/** Keeps a person's decision about two paragraphs and goes to the thread that then has the newer one. */
export function useDeciding(lineage: TaggedLineage): Deciding {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const decide = async ({ kind, from, to, note }: ToDecide): Promise<boolean> => {
    setBusy(true);
    setError(null);
    const given = { kind, from: placeOf(from), to: placeOf(to), note };
    try {
      const changed = await changeLineage(lineage.id, await newestTag(), { verb: 'decide', given });
      client.setQueryData(lineageQuery(lineage.id).queryKey, changed);
      await client.invalidateQueries({ queryKey: ['thread', lineage.id] });
      void client.invalidateQueries({ queryKey: ['lineages'] });
      const thread = threadAt(changed, to);
      if (thread !== null) {
        void navigate({ to: '/lineages/$id/threads/$thread', params: { id: lineage.id, thread } });
      }
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      setBusy(false);
    }
  };
  // Decisions about other paragraphs are no obstacle: a decision names the words that it is about.
  const newestTag = async () => {
    try {
      return (await client.fetchQuery({ ...lineageQuery(lineage.id), staleTime: 0 })).tag;
    } catch (failure) {
      if (failure instanceof Failure && failure.status === 404) throw failure;
      return lineage.tag;
    }
  };
  return { decide, busy, error };
}

function placeOf({ instrument, address }: Place): Place {
  return { instrument, address };
}

function threadAt({ members, lineage }: TaggedLineage, { instrument, address }: Place): string | null {
  const member = members.findIndex((each) => each.instrument === instrument);
  const isHere = (place: { instrument: number; address: string }) =>
    place.instrument === member && place.address === address;
  return lineage.threads.find(({ places }) => places.some(isHere))?.id ?? null;
}
