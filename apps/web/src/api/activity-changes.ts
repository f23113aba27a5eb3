import type { MatrixGiven } from '@biennium/server/api';
import { type ActivityPage, activityPath } from './activity-queries.ts';
import { request } from './request.ts';

/** Changes of a line: what is sent, under the verb that a person uses. */
export type ActivityChange =
  | { readonly verb: 'words'; readonly given: MatrixGiven['activityChange'] }
  | { readonly verb: 'withdrawal'; readonly given: MatrixGiven['withdrawal'] }
  | { readonly verb: 'disposition'; readonly given: MatrixGiven['disposition'] };

/** Changes a line over the version that was seen, and gives it as it is then. @throws Failure with status 412 when that is no longer the newest */
export async function changeActivity(
  id: string,
  version: number,
  { verb, given }: ActivityChange,
): Promise<ActivityPage> {
  const path = verb === 'words' ? activityPath(id) : `${activityPath(id)}/${verb}`;
  const init = sent(verb === 'words' ? 'PATCH' : 'POST', given, version);
  return (await request<ActivityPage>(path, init)).body;
}

/** Says something about a line; gives it with what was said. */
export async function remarkOn(id: string, given: MatrixGiven['remark']): Promise<ActivityPage> {
  return (await request<ActivityPage>(`${activityPath(id)}/remarks`, sent('POST', given))).body;
}

/** Proposes an amendment of an adopted matrix; gives its id. */
export async function proposeAmendment(matrix: string, given: MatrixGiven['amendment']): Promise<string> {
  const path = `/api/matrices/${encodeURIComponent(matrix)}/amendments`;
  return (await request<{ id: string }>(path, sent('POST', given))).body.id;
}

/** Withdraws an amendment of the own side, or declines one of the other. */
export async function endAmendment(id: string, state: MatrixGiven['amendmentEnd']['state']): Promise<void> {
  await request(`/api/matrix-amendments/${encodeURIComponent(id)}/end`, sent('POST', { state }));
}

function sent(method: string, given: unknown, version?: number): RequestInit {
  const seen = version === undefined ? {} : { 'if-match': `"v${version}"` };
  return { method, headers: { 'content-type': 'application/json', ...seen }, body: JSON.stringify(given) };
}
