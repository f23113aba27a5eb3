import { createRoute } from '@hono/zod-openapi';
import { findInLineage } from '../../commands/find-in-lineage.ts';
import type { WorkedLineages } from '../../commands/worked-lineages.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { findingsShape, findQuery, idParameter } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/api/lineages/{id}/places',
  summary: 'The paragraphs of a lineage that have these words',
  request: { params: idParameter, query: findQuery },
  responses: {
    200: { description: 'the places', content: { 'application/json': { schema: findingsShape } } },
    ...refusalsOf('request/invalid', 'not-found', 'not-permitted'),
  },
});

export function addLineageFinding(api: Routes, house: House, worked: WorkedLineages): void {
  api.openapi(route, async (c) => {
    const found = await findInLineage(
      contextOf(house, c),
      worked,
      c.req.valid('param').id,
      c.req.valid('query').q,
    );
    return found.done ? c.json(found.value, 200) : answerRefusal(c, found.refusal);
  });
}
