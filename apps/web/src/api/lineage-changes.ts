import type { DiscoveryProgress, LineageGiven } from '@biennium/server/api';
import { lineagePath, type TaggedLineage, tagged } from './lineage-queries.ts';
import { request } from './request.ts';

/** Changes of a lineage: what is sent, under the verb that a person uses. */
export type LineageChange =
  | { readonly verb: 'rename'; readonly given: LineageGiven['name'] }
  | { readonly verb: 'decide'; readonly given: LineageGiven['decision'] }
  | { readonly verb: 'add'; readonly given: LineageGiven['members'] }
  | { readonly verb: 'take-out'; readonly instrument: string; readonly given: LineageGiven['removal'] }
  | { readonly verb: 'split'; readonly given: LineageGiven['split'] }
  | { readonly verb: 'join'; readonly given: LineageGiven['join'] };

const paths = { rename: '', decide: '/decisions', add: '/members', split: '/split', join: '/join' } as const;

/**
 * Makes a change and gives the lineage as it is then; of a split, the one that was split off.
 *
 * @throws Failure with status 412 when `tag` is no longer the newest
 */
export async function changeLineage(id: string, tag: string, change: LineageChange): Promise<TaggedLineage> {
  const isTaking = change.verb === 'take-out';
  const path = isTaking ? `/members/${encodeURIComponent(change.instrument)}` : paths[change.verb];
  const method = isTaking ? 'DELETE' : change.verb === 'rename' ? 'PATCH' : 'POST';
  return tagged(await request(`${lineagePath(id)}${path}`, sent(method, change.given, { 'if-match': tag })));
}

/** Makes a lineage of these instruments. */
export async function makeLineage(given: LineageGiven['lineage']): Promise<TaggedLineage> {
  return tagged(await request('/api/lineages', sent('POST', given)));
}

/** Starts a search for lineages among all that is held. */
export async function discoverLineages(): Promise<DiscoveryProgress> {
  return (await request<DiscoveryProgress>('/api/discoveries', sent('POST', {}))).body;
}

/** Stops a search for lineages. */
export async function stopDiscovery(id: string): Promise<void> {
  await request(`/api/discoveries/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

function sent(method: string, given: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(given),
  };
}
