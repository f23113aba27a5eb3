import { createRoute } from '@hono/zod-openapi';
import { mayNot } from '../../policies/may.ts';
import { type InstrumentOrder, listInstruments } from '../../store/repositories/instrument-list.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { summary } from './present.ts';
import { listQuery, listShape } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/api/instruments',
  summary: 'The instruments that are held',
  request: { query: listQuery },
  responses: {
    200: { description: 'one page of them', content: { 'application/json': { schema: listShape } } },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

export function addInstrumentList(api: Routes, house: House): void {
  api.openapi(route, async (c) => {
    const { db, actor } = contextOf(house, c);
    const denied = mayNot(actor, 'read texts');
    if (denied) return answerRefusal(c, denied);
    const { sort, page, size, ...filter } = c.req.valid('query');
    const order = { by: sort.replace('-', '') as InstrumentOrder, descending: sort.startsWith('-') };
    const window = { limit: size, offset: (page - 1) * size };
    const { rows, total } = await listInstruments(db, actor.workspace, filter, order, window);
    return c.json({ items: rows.map(summary), total }, 200);
  });
}
