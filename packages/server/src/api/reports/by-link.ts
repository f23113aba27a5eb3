import { createRoute } from '@hono/zod-openapi';
import type { Context as Request } from 'hono';
import { attachEvidence, type GivenEvidence, showEvidence } from '../../commands/reports/attach-evidence.ts';
import {
  finishLink,
  type OpenReportLink,
  openReportLink,
  reportByLink,
  showByLink,
  showReportByLink,
} from '../../commands/reports/report-by-link.ts';
import { type Result, refused } from '../../refusals/result.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { rateBound } from '../guards/rate-bound.ts';
import type { House } from '../house.ts';
import { evidenceShape } from '../matrix/shapes.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { expectedVersion, versionTag } from '../version-tag.ts';
import { evidenceOfForm } from './evidence.ts';
import {
  bearerHeader,
  changeByLinkHeader,
  evidenceFormShape,
  given,
  idParameter,
  linkPageShape,
  reportPageShape,
} from './shapes.ts';

/** Requests that one address may send in a minute. */
const mostInMinute = 300;
const path = '/api/report-link';
const page = { content: { 'application/json': { schema: reportPageShape } } };
const attached = {
  201: { description: 'attached', content: { 'application/json': { schema: evidenceShape } } },
  ...refusalsOf('request/invalid', 'request/foreign-origin', 'request/too-many', 'request/too-large'),
  ...refusalsOf('link/spent', 'not-found', 'evidence/invalid'),
};

const showRoute = createRoute({
  method: 'get',
  path,
  summary: 'What an organization is asked for in a round, under the private address whose token is given',
  request: { headers: bearerHeader },
  responses: {
    200: { description: 'its reports', content: { 'application/json': { schema: linkPageShape } } },
    ...refusalsOf('request/invalid', 'request/too-many', 'link/spent'),
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: `${path}/reports/{id}`,
  summary: 'One of these reports',
  request: { params: idParameter, headers: bearerHeader },
  responses: {
    200: { description: 'its ETag is what a change gives back as If-Match', ...page },
    ...refusalsOf('request/invalid', 'request/too-many', 'link/spent', 'not-found'),
  },
});

const changed = {
  200: { description: 'the report as it stands then', ...page },
  ...refusalsOf('request/invalid', 'request/foreign-origin', 'request/too-many', 'link/spent', 'not-found'),
  ...refusalsOf('report/invalid'),
  ...refusalsOf('report/out-of-order', 'report/version-required', 'report/version-stale'),
};

const writeRoute = createRoute({
  method: 'patch',
  path: `${path}/reports/{id}`,
  summary: 'Write one of these reports, as a draft',
  request: { params: idParameter, headers: changeByLinkHeader, body: jsonBody(given.words) },
  responses: changed,
});

const stepRoute = createRoute({
  method: 'post',
  path: `${path}/reports/{id}/steps`,
  summary: 'Submit one of these reports, or take it back',
  request: { params: idParameter, headers: changeByLinkHeader, body: jsonBody(given.stepByLink) },
  responses: changed,
});

const fileRoute = createRoute({
  method: 'post',
  path: `${path}/reports/{id}/evidence/files`,
  summary: 'Attach a file to one of these reports',
  request: {
    ...{ params: idParameter, headers: bearerHeader },
    body: { required: true, content: { 'multipart/form-data': { schema: evidenceFormShape } } },
  },
  responses: attached,
});

const addressRoute = createRoute({
  method: 'post',
  path: `${path}/reports/{id}/evidence/links`,
  summary: 'Attach an address on the web to one of these reports',
  request: { params: idParameter, headers: bearerHeader, body: jsonBody(given.evidenceLink) },
  responses: attached,
});

const endRoute = createRoute({
  method: 'post',
  path: `${path}/end`,
  summary: 'Say that all was handed in; the private address opens nothing from then on',
  request: { headers: bearerHeader },
  responses: {
    204: { description: 'ended' },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'request/too-many', 'link/spent'),
    ...refusalsOf('report/invalid'),
  },
});

/** Reporting without an account (rule F45). The token comes in a header: no log keeps it. */
export function addReportingByLink(api: Routes, { store }: House): void {
  const open = (c: Request): Promise<Result<OpenReportLink>> =>
    openReportLink(store.db, (c.req.header('authorization') ?? '').replace(/^Bearer /, ''));
  api.use(path, rateBound(mostInMinute));
  api.use(`${path}/*`, rateBound(mostInMinute));
  api.openapi(showRoute, async (c) => {
    const link = await open(c);
    const shown = link.done ? await showByLink(link.value) : link;
    return shown.done
      ? c.json(shown.value, 200, { 'cache-control': 'no-store' })
      : answerRefusal(c, shown.refusal);
  });
  api.openapi(oneRoute, async (c) => {
    const link = await open(c);
    return link.done ? answerReport(c, link.value, c.req.valid('param').id) : answerRefusal(c, link.refusal);
  });
  api.openapi(writeRoute, (c) => {
    const { id } = c.req.valid('param');
    const { content } = c.req.valid('json');
    return changing(c, id, { step: 'write', content });
  });
  api.openapi(stepRoute, (c) => changing(c, c.req.valid('param').id, c.req.valid('json')));
  api.openapi(fileRoute, async (c) => {
    const link = await open(c);
    if (!link.done) return answerRefusal(c, link.refusal);
    const evidence = await evidenceOfForm(c);
    if (!evidence.done) return answerRefusal(c, evidence.refusal);
    return attaching(c, link.value, c.req.valid('param').id, evidence.value);
  });
  api.openapi(addressRoute, async (c) => {
    const link = await open(c);
    if (!link.done) return answerRefusal(c, link.refusal);
    return attaching(c, link.value, c.req.valid('param').id, c.req.valid('json'));
  });
  api.openapi(endRoute, async (c) => {
    const link = await open(c);
    const ended = link.done ? await finishLink(link.value) : link;
    return ended.done ? c.body(null, 204) : answerRefusal(c, ended.refusal);
  });

  async function changing(c: Request, id: string, step: Parameters<typeof reportByLink>[2]) {
    const link = await open(c);
    if (!link.done) return answerRefusal(c, link.refusal);
    const expected = expectedVersion(c.req.header('if-match'), 'report/version-required');
    if (!expected.done) return answerRefusal(c, expected.refusal);
    const taken = await reportByLink(link.value, id, step, expected.value);
    return taken.done ? answerReport(c, link.value, id) : answerRefusal(c, taken.refusal);
  }
}

async function answerReport(c: Request, link: OpenReportLink, id: string) {
  const shown = await showReportByLink(link, id);
  if (!shown.done) return answerRefusal(c, shown.refusal);
  const headers = { etag: versionTag(shown.value.report.version), 'cache-control': 'no-store' };
  return c.json(shown.value, 200, headers);
}

/** Attaches evidence to a report that the link is for, whatever else the request names. */
async function attaching(c: Request, link: OpenReportLink, report: string, evidence: GivenEvidence) {
  const shown = await showReportByLink(link, report);
  if (!shown.done) return answerRefusal(c, shown.refusal);
  const { context } = link;
  const { side, activity } = shown.value.report;
  const kept = await attachEvidence(context, activity, { ...evidence, report, side });
  const one = kept.done ? await showEvidence(context, kept.value) : refused(kept.refusal);
  return one.done ? c.json(one.value, 201) : answerRefusal(c, one.refusal);
}
