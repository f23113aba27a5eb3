import { useQuery } from '@tanstack/react-query';
import { lineagesQuery } from '../api/lineage-queries.ts';
import { type Pair, pairQuery } from '../api/register-queries.ts';

/** The lineages that a list can be narrowed to, and between whom the chosen one tells the cooperation; a single one is chosen by itself. */
export interface Scope {
  readonly lineages: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | undefined;
  readonly pair: Pair | null;
}

export function useScope(lineage: string | undefined): Scope {
  const { data } = useQuery(lineagesQuery({}));
  const lineages = data?.items ?? [];
  const chosen = lineage ?? (data?.total === 1 ? lineages[0]?.id : undefined);
  const { data: pair } = useQuery(pairQuery(chosen));
  return { lineages, chosen, pair: pair ?? null };
}
