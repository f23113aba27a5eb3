import type { DraftGiven } from '@biennium/server/api';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeFile, decideAmendments, giveFile } from '../../api/draft-changes.ts';
import { type AmendmentsPage, amendmentsQuery, draftQuery, type ShownFile } from '../../api/draft-queries.ts';
import { isStale } from '../use-drafting.ts';
import { useOneByOne } from '../use-one-by-one.ts';

export type Decisions = DraftGiven['decisions']['decisions'];

export interface Deciding {
  readonly decide: (decisions: Decisions) => Promise<void>;
  /** Hands in a file; what stood in the way, where it was not taken. */
  readonly give: (file: File) => Promise<{ readonly taken: ShownFile } | { readonly error: unknown }>;
  readonly changeFile: (file: string, given: DraftGiven['file']) => Promise<void>;
  readonly busy: boolean;
  readonly error: unknown;
  /** Somebody else decided since this was shown; what is shown now is newer. */
  readonly isStale: boolean;
}

/** Decides about amendments and takes files in, and keeps what is shown in step. */
export function useDeciding(id: string, round: number | undefined): Deciding {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [stale, setStale] = useState(false);
  const { queryKey } = amendmentsQuery(id, round);
  const oneByOne = useOneByOne();
  const inStep = <T>(act: () => Promise<T>): Promise<T> =>
    oneByOne(async () => {
      setBusy(true);
      try {
        return await act();
      } finally {
        await client.invalidateQueries({ queryKey: ['draft-amendments', id] });
        void client.invalidateQueries({ queryKey: ['draft-compilation', id] });
        void client.invalidateQueries({ queryKey: draftQuery(id).queryKey });
        void client.invalidateQueries({ queryKey: ['drafts'] });
        setBusy(false);
      }
    });
  const doing = async (act: () => Promise<void>): Promise<void> => {
    setError(null);
    setStale(false);
    try {
      await inStep(act);
    } catch (failure) {
      if (isStale(failure)) setStale(true);
      else setError(failure);
    }
  };
  return {
    decide: (decisions) =>
      doing(async () => {
        const version = client.getQueryData<AmendmentsPage>(queryKey)?.version ?? 1;
        await decideAmendments(id, { version, decisions: [...decisions] });
      }),
    give: async (file) => {
      try {
        return { taken: await inStep(() => giveFile(id, file)) };
      } catch (failure) {
        return { error: failure };
      }
    },
    changeFile: (file, given) => doing(() => changeFile(id, file, given)),
    busy,
    error,
    isStale: stale,
  };
}
