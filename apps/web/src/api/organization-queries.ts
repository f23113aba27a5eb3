import type {
  EntryPage,
  ImportDone,
  Mention,
  NewNameGiven,
  OrganizationInShort,
  PlannedImport,
} from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { inWorkspace } from './in-workspace.ts';
import { entryPath, type TaggedEntry, taggedEntry } from './register-queries.ts';
import { request } from './request.ts';

export type { Mention, NewNameGiven, OrganizationInShort, PlannedImport } from '@biennium/server/api';

const path = '/api/organizations';

/** All organizations of the register. */
export function organizationsQuery() {
  return queryOptions({
    queryKey: ['register', 'organizations'],
    queryFn: async ({ signal }) =>
      (await request<{ items: readonly OrganizationInShort[] }>(path, { signal })).body.items,
  });
}

/** Where texts name an organization. */
export function mentionsQuery(id: string) {
  return queryOptions({
    queryKey: ['register', 'mentions', id],
    queryFn: async ({ signal }) =>
      (
        await request<{ mentions: readonly Mention[]; more: boolean }>(
          `${path}/${encodeURIComponent(id)}/mentions`,
          { signal },
        )
      ).body,
  });
}

/** Where the organizations can be fetched as a table. */
export function organizationsAddress(as: 'csv' | 'xlsx'): string {
  return inWorkspace(`${path}/export?as=${as}`);
}

/** Brings in the organizations of the list that comes with the program; gives how many have something new. */
export async function fillOrganizations(): Promise<number> {
  const { body } = await request<{ organizations: number }>(`${path}/listed`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ list: 'organizations' }),
  });
  return body.organizations;
}

/** Gives an organization a new name from a day on. @throws Failure with status 412 when `tag` is no longer the newest */
export async function renameOrganization(id: string, tag: string, given: NewNameGiven): Promise<TaggedEntry> {
  return taggedEntry(
    await request<EntryPage>(`${entryPath(id).replace('/register/', '/organizations/')}/names`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': tag },
      body: JSON.stringify(given),
    }),
  );
}

/** What a table would change; nothing is changed. */
export async function previewOfTable(file: File, signal?: AbortSignal): Promise<PlannedImport> {
  const init = { method: 'POST', body: formWith(file), ...(signal && { signal }) };
  return (await request<PlannedImport>(`${path}/preview`, init)).body;
}

/** Imports a table as its preview showed it. @throws Failure with status 409 when anything changed since */
export async function importTable(file: File, fingerprint: string): Promise<ImportDone> {
  const form = formWith(file);
  form.set('fingerprint', fingerprint);
  return (await request<ImportDone>(`${path}/import`, { method: 'POST', body: form })).body;
}

function formWith(file: File): FormData {
  const form = new FormData();
  form.set('file', file);
  return form;
}
