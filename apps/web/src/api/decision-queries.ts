import type { Decision, Side } from '@biennium/core';
import type { MatrixGiven, ShownTwoKeys } from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

export type { DecisionGap, ShownTwoKeys } from '@biennium/server/api';

function decisionPath(decision: Decision, subject: string): string {
  return `/api/decisions/${decision.replaceAll(' ', '-')}/${encodeURIComponent(subject)}`;
}

/** A decision that takes both sides; asked again from time to time, because the other side may turn its key meanwhile. */
export function decisionQuery(decision: Decision, subject: string) {
  return queryOptions({
    queryKey: ['decision', decision, subject],
    queryFn: async ({ signal }) =>
      (await request<ShownTwoKeys>(decisionPath(decision, subject), { signal })).body,
    refetchInterval: 20_000,
  });
}

/** Turns the key of a side on what was seen. @throws Failure `key/stale` where that stands no more */
export async function turnKey(
  decision: Decision,
  subject: string,
  given: MatrixGiven['key'],
): Promise<ShownTwoKeys> {
  return sent('POST', decision, subject, given);
}

export async function takeKeyBack(decision: Decision, subject: string, side: Side): Promise<ShownTwoKeys> {
  return sent('DELETE', decision, subject, { side });
}

async function sent(method: string, decision: Decision, subject: string, given: unknown) {
  const { body } = await request<ShownTwoKeys>(`${decisionPath(decision, subject)}/keys`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(given),
  });
  return body;
}
