import { createRoute } from '@hono/zod-openapi';
import { chaseList, exportChaseList } from '../../commands/reports/chase-list.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { chaseShape, exportQuery, idParameter } from './shapes.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/rounds/{id}/chase',
  summary: 'Who has not answered in a round, organization by organization, with its focal points',
  request: { params: idParameter },
  responses: {
    200: {
      description: 'those with most missing first',
      content: { 'application/json': { schema: chaseShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const exportRoute = createRoute({
  method: 'get',
  path: '/api/rounds/{id}/chase/export',
  summary: 'The same as a table: CSV or Excel',
  request: { params: idParameter, query: exportQuery },
  responses: {
    200: {
      description: 'the file, as an attachment',
      content: {
        'text/csv': { schema: { type: 'string' as const } },
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
          schema: { type: 'string' as const, format: 'binary' },
        },
      },
    },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

/** Whom to ask for reports. */
export function addChase(api: Routes, house: House): void {
  api.openapi(listRoute, async (c) => {
    const listed = await chaseList(contextOf(house, c), c.req.valid('param').id);
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(exportRoute, async (c) => {
    const exported = await exportChaseList(
      contextOf(house, c),
      c.req.valid('param').id,
      c.req.valid('query').as,
    );
    if (!exported.done) return answerRefusal(c, exported.refusal);
    const { content, name, type } = exported.value;
    return attachment(content, name, type);
  });
}
