import type { Context } from 'hono';
import { showEntry } from '../../commands/show-entry.ts';
import type { Result } from '../../refusals/result.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type Env, type House } from '../house.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { expectedVersion, versionTag } from '../version-tag.ts';
import { entryPageShape } from './shapes.ts';

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
  const expected = expectedVersion(header, 'entry/version-required');
  if (!expected.done) return answerRefusal(c, expected.refusal);
  const result = await change(expected.value);
  if (!result.done) return answerRefusal(c, result.refusal);
  return answerEntry(c, house, id, 200);
}

/** An entry as it stands, with the tag that a change of it gives back. */
export async function answerEntry<S extends 200 | 201>(c: Context<Env>, house: House, id: string, status: S) {
  const shown = await showEntry(contextOf(house, c), id);
  if (!shown.done) return answerRefusal(c, shown.refusal);
  return c.json(shown.value, status, { etag: versionTag(shown.value.entry.version) });
}
