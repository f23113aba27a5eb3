import { createRoute } from '@hono/zod-openapi';
import { listLineages } from '../../commands/list-lineages.ts';
import type { WorkedLineages } from '../../commands/worked-lineages.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { listQuery, listShape } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/api/lineages',
  summary: 'The lineages among the instruments that are held',
  request: { query: listQuery },
  responses: {
    200: {
      description: 'one page of them, the longest first',
      content: { 'application/json': { schema: listShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

export function addLineageList(api: Routes, house: House, worked: WorkedLineages): void {
  api.openapi(route, async (c) => {
    const { page, size, ...filter } = c.req.valid('query');
    const window = { limit: size, offset: (page - 1) * size };
    const listed = await listLineages(contextOf(house, c), worked, filter, window);
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
}
