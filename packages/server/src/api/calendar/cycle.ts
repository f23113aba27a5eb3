import { createRoute } from '@hono/zod-openapi';
import { showCycle } from '../../commands/show-cycle.ts';
import type { WorkedLineages } from '../../commands/worked-lineages.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { cyclePageShape, cycleParameter, cycleQuery } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/api/lineages/{id}/cycle',
  summary: 'The cycles of a lineage: report, meeting, agenda item, next resolution; what is late on a day',
  request: { params: cycleParameter, query: cycleQuery },
  responses: {
    200: { description: 'oldest first', content: { 'application/json': { schema: cyclePageShape } } },
    ...refusalsOf('request/invalid', 'not-found', 'not-permitted'),
  },
});

export function addLineageCycle(api: Routes, house: House, worked: WorkedLineages): void {
  api.openapi(route, async (c) => {
    const on = c.req.valid('query').on ?? new Date().toISOString().slice(0, 10);
    const shown = await showCycle(contextOf(house, c), worked, c.req.valid('param').id, on);
    return shown.done ? c.json(shown.value, 200) : answerRefusal(c, shown.refusal);
  });
}
