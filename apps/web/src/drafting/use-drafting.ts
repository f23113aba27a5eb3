import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { changeDraft, type DraftChange } from '../api/draft-changes.ts';
import { type DraftPage, draftQuery } from '../api/draft-queries.ts';
import { Failure } from '../api/failure.ts';
import { textDirection } from '../words/text-direction.ts';
import type { Drafting, Outcome } from './drafting-value.ts';
import { useOneByOne } from './use-one-by-one.ts';

/** What was not done, and can be asked for again. */
export interface Undone {
  readonly outcome: Exclude<Outcome, { kind: 'done' }>;
  readonly change: DraftChange;
}

/** Changes a draft, and keeps what is shown of it in step. */
export function useDrafting(page: DraftPage): {
  readonly drafting: Drafting;
  readonly undone: Undone | null;
  readonly forget: () => void;
} {
  const { id } = page;
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [undone, setUndone] = useState<Undone | null>(null);
  const oneByOne = useOneByOne();
  const changeNow = useCallback(
    async (asked: DraftChange): Promise<Outcome> => {
      setBusy(true);
      const { queryKey } = draftQuery(id);
      const seen = client.getQueryData(queryKey) ?? page;
      try {
        const changed = await changeDraft(id, seen.version, asked);
        // What was asked for before is older.
        await client.cancelQueries({ queryKey });
        client.setQueryData(queryKey, changed);
        return { kind: 'done' };
      } catch (error) {
        if (!isStale(error)) return { kind: 'failed', error };
        await client.invalidateQueries({ queryKey });
        return { kind: 'stale', page: client.getQueryData(queryKey) ?? seen };
      } finally {
        for (const kind of ['draft-steps', 'draft-amendments', 'draft-compilation', 'draft-comparison'])
          void client.invalidateQueries({ queryKey: [kind, id] });
        void client.invalidateQueries({ queryKey: ['drafts'] });
        setBusy(false);
      }
    },
    [client, id, page],
  );
  // Each change names the version that the one before it gave.
  const change = useCallback((asked: DraftChange) => oneByOne(() => changeNow(asked)), [oneByOne, changeNow]);
  const act = useCallback(
    async (asked: DraftChange) => {
      setUndone(null);
      const outcome = await change(asked);
      if (outcome.kind !== 'done') setUndone({ outcome, change: asked });
    },
    [change],
  );
  const drafting = useMemo<Drafting>(
    () => ({
      page,
      direction: textDirection(page.language),
      notes: new Map(page.notes.map((note) => [note.id, note])),
      entries: new Map(page.entries.map((entry) => [entry.id, entry])),
      change,
      act: (asked) => void act(asked),
      busy,
    }),
    [page, change, act, busy],
  );
  return { drafting, undone, forget: () => setUndone(null) };
}

/** Somebody else was first: what was seen is no longer what stands. */
export function isStale(error: unknown): boolean {
  return error instanceof Failure && error.code.endsWith('version-stale');
}
