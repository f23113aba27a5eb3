import { createRoute } from '@hono/zod-openapi';
import { listReportLinks, makeReportLink, revokeReportLink } from '../../commands/reports/report-links.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { workspaceCodeIn } from '../guards/workspace-address.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { given, idParameter, madeLinkShape, reportLinkListShape } from './shapes.ts';

const makeRoute = createRoute({
  method: 'post',
  path: '/api/rounds/{id}/links',
  summary: 'Make a private address under which an organization reports in an open round, without an account',
  request: { params: idParameter, body: jsonBody(given.reportLink) },
  responses: {
    201: {
      description: 'the link; its token is told this once',
      content: { 'application/json': { schema: madeLinkShape } },
    },
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
      'round/invalid',
    ),
  },
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/rounds/{id}/links',
  summary: 'The private addresses of a round that the asker may revoke, without their tokens',
  request: { params: idParameter },
  responses: {
    200: {
      description: 'the newest first',
      content: { 'application/json': { schema: reportLinkListShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const revokeRoute = createRoute({
  method: 'delete',
  path: '/api/report-links/{id}',
  summary: 'Revoke a private address of a round',
  request: { params: idParameter },
  responses: {
    204: { description: 'revoked' },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'),
  },
});

/** Private addresses under which organizations report. */
export function addReportLinks(api: Routes, house: House): void {
  api.openapi(makeRoute, async (c) => {
    const code = workspaceCodeIn(new URL(c.req.url).pathname);
    const within = code === null ? '' : `/w/${code}`;
    const sent = house.ways?.post ?? null;
    const post = sent && { address: `${sent.address}${within}` };
    const { id } = c.req.valid('param');
    const made = await makeReportLink(contextOf(house, c), id, c.req.valid('json'), post);
    if (!made.done) return answerRefusal(c, made.refusal);
    const path = `${within}/report#${made.value.token}`;
    return c.json({ ...made.value, path }, 201, { 'cache-control': 'no-store' });
  });
  api.openapi(listRoute, async (c) => {
    const listed = await listReportLinks(contextOf(house, c), c.req.valid('param').id);
    return listed.done ? c.json({ items: listed.value }, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(revokeRoute, async (c) => {
    const revoked = await revokeReportLink(contextOf(house, c), c.req.valid('param').id);
    return revoked.done ? c.body(null, 204) : answerRefusal(c, revoked.refusal);
  });
}
