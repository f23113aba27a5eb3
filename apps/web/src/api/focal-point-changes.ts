import type { PlannedDirectory, PostGiven, PostPage } from '@biennium/server/api';
import { postPath } from './focal-point-queries.ts';
import { request } from './request.ts';

export type { PlannedDirectory } from '@biennium/server/api';

export type PersonGiven = PostGiven['handOver']['to'];

/** Adds a post; gives it as it is then. */
export async function addPost(given: PostGiven['post']): Promise<PostPage> {
  return (await request<PostPage>('/api/focal-points', sent('POST', given))).body;
}

/** What can be done to a post. */
export type PostChange =
  | { readonly verb: 'assignments'; readonly given: PostGiven['nomination'] }
  | { readonly verb: 'assignment'; readonly assignment: string; readonly given: PostGiven['assignment'] }
  | { readonly verb: 'hand-over'; readonly given: PostGiven['handOver'] }
  | { readonly verb: 'closing'; readonly given: PostGiven['closing'] }
  | { readonly verb: 'notes'; readonly given: PostGiven['note'] };

/** Changes a post and gives it as it is then. @throws Failure `focal-point/version-stale` when the version is no longer the newest */
export async function changePost(id: string, version: number, change: PostChange): Promise<PostPage> {
  const isOld = change.verb === 'assignment';
  const rest = isOld ? `assignments/${encodeURIComponent(change.assignment)}` : change.verb;
  const init = sent(isOld ? 'PATCH' : 'POST', change.given, version);
  return (await request<PostPage>(`${postPath(id)}/${rest}`, init)).body;
}

/** Keeps another name, address or number of a person. */
export async function changePerson(id: string, version: number, given: PostGiven['person']): Promise<void> {
  await request(`/api/focal-people/${encodeURIComponent(id)}`, sent('PATCH', given, version));
}

/** Removes all that is known of a person. */
export async function removePerson(id: string): Promise<void> {
  const headers = { 'if-match': '*' };
  await request(`/api/focal-people/${encodeURIComponent(id)}`, { method: 'DELETE', headers });
}

function sent(method: string, given: unknown, version?: number): RequestInit {
  const tag = version === undefined ? {} : { 'if-match': `"v${version}"` };
  return { method, headers: { 'content-type': 'application/json', ...tag }, body: JSON.stringify(given) };
}

/** What a table of focal points would change; nothing is changed. */
export async function previewDirectory(file: File): Promise<PlannedDirectory> {
  const init = { method: 'POST', body: formWith(file) };
  return (await request<PlannedDirectory>('/api/focal-points/preview', init)).body;
}

/** Imports a table as its preview showed it. @throws Failure `table/stale` when anything changed since */
export async function importDirectory(file: File, fingerprint: string): Promise<void> {
  const body = formWith(file);
  body.set('fingerprint', fingerprint);
  await request('/api/focal-points/import', { method: 'POST', body });
}

function formWith(file: File): FormData {
  const form = new FormData();
  form.set('file', file);
  return form;
}
