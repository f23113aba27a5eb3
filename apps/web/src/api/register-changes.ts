import type { RegisterGiven } from '@biennium/server/api';
import { entryPath, type TaggedEntry, taggedEntry } from './register-queries.ts';
import { request } from './request.ts';

export type ValueGiven = RegisterGiven['statements']['statements'][number];

/** Changes of an entry: what is sent, under the verb that a person uses. */
export type EntryChange =
  | { readonly verb: 'statements'; readonly given: RegisterGiven['statements'] }
  | { readonly verb: 'rulings'; readonly given: RegisterGiven['rulings'] }
  | { readonly verb: 'merge'; readonly given: RegisterGiven['merging'] }
  | { readonly verb: 'withdrawal'; readonly given: RegisterGiven['withdrawal'] };

/** Changes an entry and gives it as it is then. @throws Failure with status 412 when `tag` is no longer the newest */
export async function changeEntry(
  id: string,
  tag: string,
  { verb, given }: EntryChange,
): Promise<TaggedEntry> {
  return taggedEntry(await request(`${entryPath(id)}/${verb}`, sent(given, { 'if-match': tag })));
}

export async function addEntry(given: RegisterGiven['entry']): Promise<TaggedEntry> {
  return taggedEntry(await request('/api/register', sent(given)));
}

/** Brings into the register what the texts of a lineage record; gives how many entries have something new. */
export async function readLineage(lineage: string): Promise<number> {
  const { body } = await request<{ entries: readonly string[] }>(
    '/api/register/proposals',
    sent({ lineage } satisfies RegisterGiven['lineage']),
  );
  return body.entries.length;
}

function sent(given: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(given),
  };
}
