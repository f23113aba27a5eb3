import type { DraftGiven } from '@biennium/server/api';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
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
  const last = useRef({ asked: '', key: '' });
  const start = async (given: DraftGiven['draft']) => {
    setBusy(true);
    setError(null);
    try {
      // Sent again after its answer was lost, it is the same draft.
      const asked = JSON.stringify(given);
      if (last.current.asked !== asked) last.current = { asked, key: newKey() };
      const { id } = await makeDraft({ ...given, key: last.current.key });
      last.current = { asked: '', key: '' };
      void client.invalidateQueries({ queryKey: ['drafts'] });
      await navigate({ to: '/drafts/$id', params: { id } });
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return { start, busy, error };
}

function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
