import { createRoute } from '@hono/zod-openapi';
import { exportEntries } from '../../commands/export-entries.ts';
import { showPair } from '../../commands/show-pair.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { entryExportQuery, pairQuery, pairShape } from './shapes.ts';

const bytes = { schema: { type: 'string' as const, format: 'binary' } };
const exportRoute = createRoute({
  method: 'get',
  path: '/api/register/export',
  summary: 'Entries of one kind as a table: CSV or Excel',
  request: { query: entryExportQuery },
  responses: {
    200: {
      description: 'the file, as an attachment',
      content: {
        'text/csv': { schema: { type: 'string' as const } },
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': bytes,
      },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const pairRoute = createRoute({
  method: 'get',
  path: '/api/register/pair',
  summary:
    'Between whom a lineage tells the cooperation: side a and side b; null where its titles do not say it',
  request: { query: pairQuery },
  responses: {
    200: {
      description: 'the two sides, or null',
      content: { 'application/json': { schema: pairShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

/** The register as tables, and whom it is about. */
export function addRegisterExport(api: Routes, house: House): void {
  api.openapi(exportRoute, async (c) => {
    const { as, ...filter } = c.req.valid('query');
    const exported = await exportEntries(contextOf(house, c), filter, as);
    if (!exported.done) return answerRefusal(c, exported.refusal);
    const { content, name, type } = exported.value;
    return attachment(content, name, type);
  });
  api.openapi(pairRoute, async (c) => {
    const shown = await showPair(contextOf(house, c), c.req.valid('query').lineage);
    return shown.done ? c.json(shown.value, 200) : answerRefusal(c, shown.refusal);
  });
}
