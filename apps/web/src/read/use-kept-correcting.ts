import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { correctInstrument } from '../api/changes.ts';
import { Failure } from '../api/failure.ts';
import { instrumentQuery } from '../api/queries.ts';
import type { Correction, CorrectionToMake, FieldValue } from '../api/shapes.ts';

/** What somebody else did to a field between opening it and keeping the correction. */
export interface OtherChange {
  readonly value: FieldValue;
  /** The correction that made it, where it concerns this field. */
  readonly correction: Correction | null;
  /** The tag that the next attempt has to name. */
  readonly tag: string;
}

/** Keeps a correction; gives null when it is kept, and the other change when somebody was there first. */
export type Keeping = (correction: CorrectionToMake, tag: string) => Promise<OtherChange | null>;

/** Keeps corrections of an instrument that is held here. */
export function useKeptCorrecting(id: string): Keeping {
  const client = useQueryClient();
  return useMemo(
    () => async (correction, tag) => {
      const query = instrumentQuery(id);
      try {
        await correctInstrument(id, tag, [correction]);
      } catch (error) {
        if (!(error instanceof Failure) || error.status !== 412) throw error;
        const now = await client.fetchQuery({ ...query, staleTime: 0 });
        const { field } = correction;
        return {
          value: now.instrument[field],
          correction: now.corrections.findLast((each) => each.field === field) ?? null,
          tag: now.tag,
        };
      }
      await client.invalidateQueries({ queryKey: query.queryKey });
      void client.invalidateQueries({ queryKey: ['instruments'] });
      return null;
    },
    [client, id],
  );
}
