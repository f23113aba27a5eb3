import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../api/failure.ts';
import {
  addMandate,
  decideMandate,
  type MandateDecisionGiven,
  type MandateToAdd,
} from '../api/mandate-changes.ts';
import { type MandatePage, mandateQuery } from '../api/mandate-queries.ts';
import { undoingOf } from './undoing.ts';

export interface Deciding {
  /** Gives the mandate as it is then; null where it was not kept. */
  readonly decide: (id: string, version: number, given: MandateDecisionGiven) => Promise<MandatePage | null>;
  readonly add: (instrument: string, given: MandateToAdd) => Promise<MandatePage | null>;
  /** Brings the mandate back to how it stood before the last decision about it. */
  readonly undo: (page: MandatePage) => Promise<MandatePage | null>;
  readonly busy: boolean;
  readonly error: unknown;
  /** Somebody else decided meanwhile; what is shown is now theirs. */
  readonly isStale: boolean;
  readonly forget: () => void;
}

/** Keeps a person's decisions about mandates, and has all that shows them asked for anew. */
export function useDeciding(): Deciding {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const isStale = error instanceof Failure && error.status === 412;
  const keep = async (kept: Promise<MandatePage>): Promise<MandatePage | null> => {
    setBusy(true);
    setError(null);
    try {
      const page = await kept;
      client.setQueryData(mandateQuery(page.mandate.id).queryKey, page);
      return page;
    } catch (failure) {
      setError(failure);
      return null;
    } finally {
      setBusy(false);
      for (const key of ['mandates', 'mandate-terms', 'mandate', 'review', 'arrival']) {
        void client.invalidateQueries({ queryKey: [key] });
      }
    }
  };
  return {
    decide: (id, version, given) => keep(decideMandate(id, version, given)),
    add: (instrument, given) => keep(addMandate(instrument, given)),
    undo: (page) =>
      keep(
        undoingOf(page.decisions).reduce(
          async (now, given) => decideMandate(page.mandate.id, (await now).mandate.version, given),
          Promise.resolve(page),
        ),
      ),
    busy,
    error,
    isStale,
    forget: () => setError(null),
  };
}
