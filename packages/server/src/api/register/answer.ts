import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { showEntry } from '../../commands/show-entry.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type Env, type House } from '../house.ts';
import { versionFromTag, versionTag } from '../instruments/version-tag.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { entryPageShape } from './shapes.ts';

/** The headers of a request that changes an entry. */
export const versionHeader = z.object({ 'if-match': z.string().optional() });

/** What a change of an entry answers, for its description. */
export const changed = {
  200: {
    description: 'the entry as it stands now, with its new ETag',
    content: { 'application/json': { schema: entryPageShape } },
  },
  ...refusalsOf(
    ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
    ...(['entry/invalid', 'entry/version-required', 'entry/version-stale'] as const),
  ),
};

/** Changes an entry as a request asks, and answers it as it stands then. */
export async function answerChange(
  c: Context<Env>,
  house: House,
  id: string,
  header: string | undefined,
  change: (expected: number | null) => Promise<Result<unknown>>,
) {
  const expected = expectedVersion(header);
  if (!expected.done) return answerRefusal(c, expected.refusal);
  const result = await change(expected.value);
  if (!result.done) return answerRefusal(c, result.refusal);
  return answerEntry(c, house, id, 200);
}

/** The version of an entry that a request names: null for whichever there is, -1 for one that never stood. */
function expectedVersion(header: string | undefined): Result<number | null> {
  if (header === undefined) {
    return refused(refusal('entry/version-required', 'Say in If-Match which version you saw: its ETag.'));
  }
  const version = versionFromTag(header);
  return done(version === 'any' ? null : (version ?? -1));
}

/** An entry as it stands, with the tag that a change of it gives back. */
export async function answerEntry<S extends 200 | 201>(c: Context<Env>, house: House, id: string, status: S) {
  const shown = await showEntry(contextOf(house, c), id);
  if (!shown.done) return answerRefusal(c, shown.refusal);
  return c.json(shown.value, status, { etag: versionTag(shown.value.entry.version) });
}
