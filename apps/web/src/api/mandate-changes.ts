import type { MandateGiven, MandatePage } from '@biennium/server/api';
import { mandatePath } from './mandate-queries.ts';
import { request } from './request.ts';

/** What a person decides about a mandate. */
export type MandateDecisionGiven = MandateGiven['decision'];
/** A mandate that a person found in the words. */
export type MandateToAdd = MandateGiven['mandate'];
/** What a person says of a mandate. */
export type MandateFieldsGiven = MandateToAdd['fields'];

/** Decides about a mandate and gives it as it is then. @throws Failure with status 412 when `version` is no longer the newest */
export async function decideMandate(
  id: string,
  version: number,
  given: MandateDecisionGiven,
): Promise<MandatePage> {
  const sent = sentAs(given, { 'if-match': `"v${version}"` });
  return (await request<MandatePage>(`${mandatePath(id)}/decisions`, sent)).body;
}

/** Adds a mandate to a paragraph of an instrument. */
export async function addMandate(instrument: string, given: MandateToAdd): Promise<MandatePage> {
  const path = `/api/instruments/${encodeURIComponent(instrument)}/mandates`;
  return (await request<MandatePage>(path, sentAs(given))).body;
}

function sentAs(given: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(given),
  };
}
