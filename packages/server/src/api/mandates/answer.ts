import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { showMandate } from '../../commands/show-mandates.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type Env, type House } from '../house.ts';
import { versionFromTag, versionTag } from '../instruments/version-tag.ts';
import { dayAsked } from './shapes.ts';

/** The headers of a request that decides about a mandate. */
export const versionHeader = z.object({ 'if-match': z.string().optional() });

/** The version of a mandate that a request names: null for whichever there is, -1 for one that never stood. */
export function expectedVersion(header: string | undefined): Result<number | null> {
  if (header === undefined) {
    return refused(refusal('mandate/version-required', 'Say in If-Match which version you saw: its ETag.'));
  }
  const version = versionFromTag(header);
  return done(version === 'any' ? null : (version ?? -1));
}

/** A mandate as it stands, with the tag that a decision about it gives back. */
export async function answerMandate<S extends 200 | 201>(
  c: Context<Env>,
  house: House,
  id: string,
  status: S,
  asked: Parameters<typeof dayAsked>[0] = {},
) {
  const shown = await showMandate(contextOf(house, c), id, dayAsked(asked));
  if (!shown.done) return answerRefusal(c, shown.refusal);
  return c.json(shown.value, status, { etag: versionTag(shown.value.mandate.version) });
}
