import type { Context } from 'hono';
import { showPost } from '../../commands/show-posts.ts';
import type { Result } from '../../refusals/result.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type Env, type House } from '../house.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { expectedVersion, versionTag } from '../version-tag.ts';
import { postPageShape } from './shapes.ts';

/** The refusals of every change of a post or a person that names a version. */
export const changeRefusals = [
  ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
  ...(['focal-point/invalid', 'focal-point/version-required', 'focal-point/version-stale'] as const),
] as const;

/** What a change of a post answers, for its description. */
export const changed = {
  200: {
    description: 'the post as it stands now, with its new ETag',
    content: { 'application/json': { schema: postPageShape } },
  },
  ...refusalsOf(...changeRefusals),
};

/** Changes a post as a request asks, and answers it as it stands then. */
export async function answerChange(
  c: Context<Env>,
  house: House,
  { id, header }: { readonly id: string; readonly header: string | undefined },
  change: (expected: number | null) => Promise<Result<unknown>>,
) {
  const expected = expectedVersion(header, 'focal-point/version-required');
  if (!expected.done) return answerRefusal(c, expected.refusal);
  const result = await change(expected.value);
  if (!result.done) return answerRefusal(c, result.refusal);
  return answerPost(c, house, id, 200);
}

/** A post as it stands on a day, with the tag that a change of it gives back. */
export async function answerPost<S extends 200 | 201>(
  c: Context<Env>,
  house: House,
  id: string,
  status: S,
  on?: string,
) {
  const shown = await showPost(contextOf(house, c), id, on);
  if (!shown.done) return answerRefusal(c, shown.refusal);
  return c.json(shown.value, status, { etag: versionTag(shown.value.version) });
}
