import { createRoute } from '@hono/zod-openapi';
import { exportMandates } from '../../commands/export-mandates.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { dayAsked, mandateExportQuery, orderOf } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/api/mandates/export',
  summary: 'Mandates as a table: CSV or Excel',
  request: { query: mandateExportQuery },
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
    ...refusalsOf('request/invalid', 'not-permitted', 'work/too-long'),
  },
});

export function addMandateExport(api: Routes, house: House): void {
  api.openapi(route, async (c) => {
    const { as, on, sort, order, ...filter } = c.req.valid('query');
    const asked = { filter, today: dayAsked({ on }), order: orderOf(sort, order), as };
    const exported = await exportMandates(contextOf(house, c), house.drafting, asked);
    if (!exported.done) return answerRefusal(c, exported.refusal);
    const { content, name, type } = exported.value;
    return attachment(content, name, type);
  });
}
