import type { ActivityContent } from '@biennium/core';
import type { ActivityPage, MatrixGiven } from '@biennium/server/api';
import type { MatrixLine } from './matrix-queries.ts';
import { request } from './request.ts';

/** Begins a matrix and gives its id. */
export async function makeMatrix(given: MatrixGiven['matrix']): Promise<string> {
  return (await request<{ id: string }>('/api/matrices', sent('POST', given))).body.id;
}

/** Proposes a line and gives it. */
export async function proposeLine(matrix: string, given: MatrixGiven['activity']): Promise<MatrixLine> {
  const path = `/api/matrices/${encodeURIComponent(matrix)}/activities`;
  return lineOf((await request<ActivityPage>(path, sent('POST', given))).body);
}

/** Gives a line other words. @throws Failure with status 412 when `version` is no longer the newest */
export async function changeLine(id: string, version: number, content: ActivityContent): Promise<MatrixLine> {
  const { body } = await request<ActivityPage>(pathOf(id), sent('PATCH', { content }, version));
  return lineOf(body);
}

/** A line as it stands now. */
export async function lineNow(id: string): Promise<MatrixLine> {
  return lineOf((await request<ActivityPage>(pathOf(id))).body);
}

function pathOf(id: string): string {
  return `/api/activities/${encodeURIComponent(id)}`;
}

function lineOf({ activity, keys }: ActivityPage): MatrixLine {
  const isKept = activity.state === 'accepted' || activity.state === 'adopted';
  return { ...activity, keys: { a: isKept || keys.a !== null, b: isKept || keys.b !== null } };
}

function sent(method: string, given: unknown, version?: number): RequestInit {
  const seen = version === undefined ? {} : { 'if-match': `"v${version}"` };
  return { method, headers: { 'content-type': 'application/json', ...seen }, body: JSON.stringify(given) };
}
