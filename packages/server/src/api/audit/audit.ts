import { createRoute, z } from '@hono/zod-openapi';
import { listEvents, showHistory, showVerification } from '../../commands/audit/list-events.ts';
import { pageQuery } from '../accounts/shapes.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { identifier } from '../shapes/identifier.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { addAuditExport } from './export.ts';
import { auditQuery, eventPageShape, verifiedShape } from './shapes.ts';

const events = {
  200: {
    description: 'a page of them, the newest first',
    content: { 'application/json': { schema: eventPageShape } },
  },
};

const listRoute = createRoute({
  method: 'get',
  path: '/api/audit',
  summary: 'Who did what, and when, with what stood before and stands after',
  request: { query: auditQuery },
  responses: { ...events, ...refusalsOf('request/invalid', 'not-permitted') },
});

const verificationRoute = createRoute({
  method: 'get',
  path: '/api/audit/verification',
  summary: 'Prove that nothing in the record of this workspace was changed since it was written',
  responses: {
    200: {
      description: 'what was found',
      content: { 'application/json': { schema: verifiedShape } },
    },
    ...refusalsOf('not-permitted', 'not-found'),
  },
});

const historyRoute = createRoute({
  method: 'get',
  path: '/api/activities/{id}/history',
  summary: 'What happened to a line of a matrix, its reports, evidence and amendments',
  request: { params: z.object({ id: identifier }), query: pageQuery },
  responses: { ...events, ...refusalsOf('request/invalid', 'not-permitted', 'not-found') },
});

const windowOf = ({ page, size }: z.output<typeof pageQuery>) => ({
  ...{ limit: size, offset: (page - 1) * size },
});

/** The record of events, and its proof. */
export function addAudit(api: Routes, house: House): void {
  addAuditExport(api, house);
  api.openapi(listRoute, async (c) => {
    const { page, size, ...filter } = c.req.valid('query');
    const listed = await listEvents(contextOf(house, c), filter, windowOf({ page, size }));
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(verificationRoute, async (c) => {
    const verified = await showVerification(contextOf(house, c));
    return verified.done ? c.json(verified.value, 200) : answerRefusal(c, verified.refusal);
  });
  api.openapi(historyRoute, async (c) => {
    const window = windowOf(c.req.valid('query'));
    const history = await showHistory(contextOf(house, c), c.req.valid('param').id, window);
    return history.done ? c.json(history.value, 200) : answerRefusal(c, history.refusal);
  });
}
