import type { Context } from 'hono';
import type { LineagePage } from '../../commands/lineage-pages.ts';
import { showLineage } from '../../commands/show-lineage.ts';
import type { WorkedLineages } from '../../commands/worked-lineages.ts';
import type { Result } from '../../refusals/result.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type Env, type House } from '../house.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { expectedVersion, versionTag } from '../version-tag.ts';
import { pageShape } from './shapes.ts';

/** What a change of a lineage answers, for its description. */
export const changed = {
  200: {
    description: 'the lineage as it stands now, with its new ETag',
    content: { 'application/json': { schema: pageShape } },
  },
  ...refusalsOf(
    ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
    ...(['lineage/invalid', 'lineage/elsewhere'] as const),
    ...(['lineage/version-required', 'lineage/version-stale'] as const),
  ),
};

/** Changes a lineage as a request asks, and answers it as it stands then. */
export async function answerChange(
  c: Context<Env>,
  house: House,
  worked: WorkedLineages,
  id: string,
  header: string | undefined,
  change: (expected: number | null) => Promise<Result<unknown>>,
) {
  const expected = expectedVersion(header, 'lineage/version-required');
  if (!expected.done) return answerRefusal(c, expected.refusal);
  const result = await change(expected.value);
  if (!result.done) return answerRefusal(c, result.refusal);
  return answerLineage(c, house, worked, id, 200);
}

/** A lineage as it stands, with the tag that a change of it gives back. */
export async function answerLineage<S extends 200 | 201>(
  c: Context<Env>,
  house: House,
  worked: WorkedLineages,
  id: string,
  status: S,
) {
  const shown = await showLineage(contextOf(house, c), worked, id);
  if (!shown.done) return answerRefusal(c, shown.refusal);
  const page: LineagePage = shown.value;
  return c.json(page, status, { etag: versionTag(page.version) });
}
