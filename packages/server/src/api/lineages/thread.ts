import { createRoute } from '@hono/zod-openapi';
import { showThread } from '../../commands/show-thread.ts';
import type { WorkedLineages } from '../../commands/worked-lineages.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { threadPageShape, threadParameter, threadQuery } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/api/lineages/{id}/threads/{thread}',
  summary: 'The life of one paragraph through a lineage: every version, and what changed between them',
  request: { params: threadParameter, query: threadQuery },
  responses: {
    200: { description: 'the thread', content: { 'application/json': { schema: threadPageShape } } },
    ...refusalsOf('request/invalid', 'not-found', 'not-permitted'),
  },
});

export function addLineageThread(api: Routes, house: House, worked: WorkedLineages): void {
  api.openapi(route, async (c) => {
    const { id, thread } = c.req.valid('param');
    const shown = await showThread(contextOf(house, c), worked, id, thread, c.req.valid('query'));
    return shown.done ? c.json(shown.value, 200) : answerRefusal(c, shown.refusal);
  });
}
