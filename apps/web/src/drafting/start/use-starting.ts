import type { DraftGiven } from '@biennium/server/api';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { makeDraft } from '../../api/draft-changes.ts';

/** Starts a draft and goes to it. */
export function useStarting(): {
  readonly start: (given: DraftGiven['draft']) => Promise<void>;
  readonly busy: boolean;
  readonly error: unknown;
} {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const start = async (given: DraftGiven['draft']) => {
    setBusy(true);
    setError(null);
    try {
      const { id } = await makeDraft(given);
      void client.invalidateQueries({ queryKey: ['drafts'] });
      await navigate({ to: '/drafts/$id', params: { id } });
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return { start, busy, error };
}
