import { createRoute } from '@hono/zod-openapi';
import { makeLineage } from '../../commands/make-lineage.ts';
import type { WorkedLineages } from '../../commands/worked-lineages.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { given, pageShape } from './shapes.ts';
import { answerLineage } from './version.ts';

const route = createRoute({
  method: 'post',
  path: '/api/lineages',
  summary: 'Join instruments to a lineage by hand',
  request: { body: { required: true, content: { 'application/json': { schema: given.lineage } } } },
  responses: {
    201: { description: 'made', content: { 'application/json': { schema: pageShape } } },
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted'] as const),
      ...(['lineage/invalid', 'lineage/elsewhere'] as const),
    ),
  },
});

export function addLineageMaking(api: Routes, house: House, worked: WorkedLineages): void {
  api.openapi(route, async (c) => {
    const made = await makeLineage(contextOf(house, c), c.req.valid('json'));
    if (!made.done) return answerRefusal(c, made.refusal);
    return answerLineage(c, house, worked, made.value, 201);
  });
}
