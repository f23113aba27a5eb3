import { createRoute } from '@hono/zod-openapi';
import { showOrigins } from '../../commands/show-origins.ts';
import type { WorkedLineages } from '../../commands/worked-lineages.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { idParameter, originsQuery, originsShape } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/api/lineages/{id}/origins',
  summary: 'The words of a member of a lineage, each with the instrument that first had it',
  request: { params: idParameter, query: originsQuery },
  responses: {
    200: {
      description: 'its paragraphs in runs of one origin, and the share of each origin',
      content: { 'application/json': { schema: originsShape } },
    },
    ...refusalsOf('request/invalid', 'not-found', 'not-permitted'),
  },
});

export function addLineageOrigins(api: Routes, house: House, worked: WorkedLineages): void {
  api.openapi(route, async (c) => {
    const { at } = c.req.valid('query');
    const shown = await showOrigins(contextOf(house, c), worked, c.req.valid('param').id, at);
    return shown.done ? c.json(shown.value, 200) : answerRefusal(c, shown.refusal);
  });
}
