import { createRoute } from '@hono/zod-openapi';
import type { WorkedLineages } from '../../commands/worked-lineages.ts';
import type { House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { idParameter, pageShape } from './shapes.ts';
import { answerLineage } from './version.ts';

const route = createRoute({
  method: 'get',
  path: '/api/lineages/{id}',
  summary: 'One lineage: what became of each paragraph, why each instrument is in it, what persons decided',
  request: { params: idParameter },
  responses: {
    200: {
      description: 'the lineage; its ETag is what a change gives back as If-Match',
      content: { 'application/json': { schema: pageShape } },
    },
    ...refusalsOf('request/invalid', 'not-found', 'not-permitted'),
  },
});

export function addLineage(api: Routes, house: House, worked: WorkedLineages): void {
  api.openapi(route, (c) => answerLineage(c, house, worked, c.req.valid('param').id, 200));
}
