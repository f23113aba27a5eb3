import type { DraftGiven } from '@biennium/server/api';
import { type DraftPage, draftPath, type ShownFile } from './draft-queries.ts';
import { request } from './request.ts';

export type StepGiven = DraftGiven['steps']['steps'][number];

/** Starts a draft over an instrument, or over the last text of a lineage. */
export async function makeDraft(given: DraftGiven['draft']): Promise<DraftPage> {
  return (await request<DraftPage>('/api/drafts', sent('POST', given))).body;
}

/** Changes of a draft that name the version that a person saw. */
export type DraftChange =
  | { readonly verb: 'steps'; readonly given: Omit<DraftGiven['steps'], 'version'> }
  | { readonly verb: 'facts'; readonly given: Omit<DraftGiven['fact'], 'version'> }
  | { readonly verb: 'revisions'; readonly given: Omit<DraftGiven['revision'], 'version'> }
  | { readonly verb: 'change'; readonly given: Omit<DraftGiven['change'], 'version'> };

/** Changes a draft and gives it as it is then. @throws Failure `draft/version-stale` when the version is no longer the newest */
export async function changeDraft(
  id: string,
  version: number,
  { verb, given }: DraftChange,
): Promise<DraftPage> {
  const path = verb === 'change' ? draftPath(id) : `${draftPath(id)}/${verb}`;
  return (await request<DraftPage>(path, sent(verb === 'change' ? 'PATCH' : 'POST', { version, ...given })))
    .body;
}

/** Hands in a delegation's marked-up file. */
export async function giveFile(id: string, file: File): Promise<ShownFile> {
  const form = new FormData();
  form.set('file', file);
  return (await request<ShownFile>(`${draftPath(id)}/files`, { method: 'POST', body: form })).body;
}

/** Says whose a file is, or takes it back. */
export async function changeFile(id: string, file: string, given: DraftGiven['file']): Promise<void> {
  await request(`${draftPath(id)}/files/${encodeURIComponent(file)}`, sent('PATCH', given));
}

/** Decides about amendments. @throws Failure `amendment/version-stale` when the version is no longer the newest */
export async function decideAmendments(id: string, given: DraftGiven['decisions']): Promise<void> {
  await request(`${draftPath(id)}/decisions`, sent('POST', given));
}

function sent(method: string, given: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(given) };
}
