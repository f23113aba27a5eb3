import { createRoute } from '@hono/zod-openapi';
import { exportEvents } from '../../commands/audit/export-events.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { auditQuery } from './shapes.ts';

const exportRoute = createRoute({
  method: 'get',
  path: '/api/audit/export',
  summary: 'Who did what, and when, as a table: the newest 50,000 events as CSV',
  request: { query: auditQuery.omit({ page: true, size: true }) },
  responses: {
    200: {
      description: 'the file, as an attachment',
      content: { 'text/csv': { schema: { type: 'string' as const } } },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

/** The record of events as a table. */
export function addAuditExport(api: Routes, house: House): void {
  api.openapi(exportRoute, async (c) => {
    const exported = await exportEvents(contextOf(house, c), c.req.valid('query'));
    if (!exported.done) return answerRefusal(c, exported.refusal);
    const { content, name, type } = exported.value;
    return attachment(content, name, type);
  });
}
