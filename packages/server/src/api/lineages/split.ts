import { createRoute } from '@hono/zod-openapi';
import { splitLineage } from '../../commands/split-lineage.ts';
import type { WorkedLineages } from '../../commands/worked-lineages.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { expectedVersion, versionHeader } from '../version-tag.ts';
import { given, idParameter, pageShape } from './shapes.ts';
import { answerLineage, changed } from './version.ts';

const { 200: _, ...refusals } = changed;

const route = createRoute({
  method: 'post',
  path: '/api/lineages/{id}/split',
  summary: 'Part members of a lineage from the others, into one of their own',
  request: {
    params: idParameter,
    headers: versionHeader,
    body: { required: true, content: { 'application/json': { schema: given.split } } },
  },
  responses: {
    201: {
      description: 'the lineage of those that were parted',
      content: { 'application/json': { schema: pageShape } },
    },
    ...refusals,
  },
});

export function addLineageSplitting(api: Routes, house: House, worked: WorkedLineages): void {
  api.openapi(route, async (c) => {
    const expected = expectedVersion(c.req.valid('header')['if-match'], 'lineage/version-required');
    if (!expected.done) return answerRefusal(c, expected.refusal);
    const { id } = c.req.valid('param');
    const split = await splitLineage(contextOf(house, c), id, c.req.valid('json'), expected.value);
    if (!split.done) return answerRefusal(c, split.refusal);
    return answerLineage(c, house, worked, split.value, 201);
  });
}
