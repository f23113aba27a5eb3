import { createRoute } from '@hono/zod-openapi';
import { exportDirectory } from '../../commands/export-directory.ts';
import { listPostOrganizations } from '../../commands/post-organizations.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { directoryQuery, organizationsShape } from './shapes.ts';

const text = { schema: { type: 'string' as const } };
const bytes = { schema: { type: 'string' as const, format: 'binary' } };
const exportRoute = createRoute({
  method: 'get',
  path: '/api/focal-points/export',
  summary: 'The directory of focal points as CSV, Excel or vCard; for those who may see contacts',
  request: { query: directoryQuery },
  responses: {
    200: {
      description: 'the file, as an attachment',
      content: {
        'text/csv': text,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': bytes,
        'text/vcard': text,
      },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const organizationsRoute = createRoute({
  method: 'get',
  path: '/api/focal-points/organizations',
  summary: 'The organizations that a post may be of: those of the register and of the list',
  responses: {
    200: {
      description: 'all of them, by their English name',
      content: { 'application/json': { schema: organizationsShape } },
    },
    ...refusalsOf('not-permitted'),
  },
});

/** The directory as files, and whom it may name. */
export function addDirectory(api: Routes, house: House): void {
  api.openapi(exportRoute, async (c) => {
    const { as, ...filter } = c.req.valid('query');
    const exported = await exportDirectory(contextOf(house, c), filter, as);
    if (!exported.done) return answerRefusal(c, exported.refusal);
    const { content, name, type } = exported.value;
    return attachment(content, name, type);
  });
  api.openapi(organizationsRoute, async (c) => {
    const listed = await listPostOrganizations(contextOf(house, c));
    return listed.done ? c.json({ items: listed.value }, 200) : answerRefusal(c, listed.refusal);
  });
}
