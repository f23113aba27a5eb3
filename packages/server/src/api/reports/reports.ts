import { createRoute } from '@hono/zod-openapi';
import type { Context as Request } from 'hono';
import { reportOutside } from '../../commands/reports/report-outside.ts';
import { listReports, showReport } from '../../commands/reports/show-reports.ts';
import { takeReportStep } from '../../commands/reports/take-report-step.ts';
import type { Result } from '../../refusals/result.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { changingRoute } from '../changing-route.ts';
import { contextOf, type Env, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { expectedVersion, versionTag } from '../version-tag.ts';
import { addReportingByLink } from './by-link.ts';
import { addChase } from './chase.ts';
import { addEvidence } from './evidence.ts';
import { addReportLinks } from './links.ts';
import { addRounds } from './rounds.ts';
import { given, idParameter, reportListShape, reportPageShape, reportQuery } from './shapes.ts';

const page = { content: { 'application/json': { schema: reportPageShape } } };

const changing = changingRoute({
  200: {
    description: 'the report as it stands then; its ETag is what a change gives back as If-Match',
    ...page,
  },
  ...refusalsOf(
    ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
    ...([
      'report/invalid',
      'report/out-of-order',
      'report/version-required',
      'report/version-stale',
    ] as const),
  ),
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Progress reports that pass a filter and that the asker sees, by the codes of their lines',
  request: { query: reportQuery },
  responses: {
    200: { description: 'one page of them', content: { 'application/json': { schema: reportListShape } } },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'One report with its line, its steps, its evidence, and what the asker can do with it',
  request: { params: idParameter },
  responses: {
    200: { description: 'its ETag is what a change gives back as If-Match', ...page },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const outsideRoute = createRoute({
  method: 'post',
  path: '/api/activities/{id}/reports',
  summary: 'Begin a report of a line outside of any round; one that is begun already is answered',
  request: { params: idParameter, body: jsonBody(given.report) },
  responses: {
    201: { description: 'the report', ...page },
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
      ...(['report/invalid', 'report/out-of-order'] as const),
    ),
  },
});

const writeRoute = changing(
  'patch',
  '/api/reports/{id}',
  idParameter,
  given.words,
  'Write a report, as a draft',
);

const stepRoute = changing(
  'post',
  '/api/reports/{id}/steps',
  idParameter,
  given.step,
  'Submit a report, take it back, return, validate, countersign or dispute it',
);

/** Rounds of reports, and the reports in them. */
export function addReports(api: Routes, house: House): void {
  addRounds(api, house);
  addChase(api, house);
  addReportLinks(api, house);
  addReportingByLink(api, house);
  addEvidence(api, house);
  api.openapi(listRoute, async (c) => {
    const { page: number, size, state, ...filter } = c.req.valid('query');
    const window = { limit: size, offset: (number - 1) * size };
    const listed = await listReports(contextOf(house, c), { ...filter, states: state }, window);
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(oneRoute, (c) => answerReport(c, house, c.req.valid('param').id, 200));
  api.openapi(outsideRoute, async (c) => {
    const begun = await reportOutside(contextOf(house, c), c.req.valid('param').id, c.req.valid('json'));
    return begun.done ? answerReport(c, house, begun.value, 201) : answerRefusal(c, begun.refusal);
  });
  api.openapi(writeRoute, (c) => {
    const { id } = c.req.valid('param');
    const { content } = c.req.valid('json');
    return answerChange(c, house, id, c.req.valid('header')['if-match'], (expected) =>
      takeReportStep(contextOf(house, c), id, { step: 'write', content }, expected),
    );
  });
  api.openapi(stepRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, id, c.req.valid('header')['if-match'], (expected) =>
      takeReportStep(contextOf(house, c), id, c.req.valid('json'), expected),
    );
  });
}

async function answerReport<S extends 200 | 201>(c: Request<Env>, house: House, id: string, status: S) {
  const shown = await showReport(contextOf(house, c), id);
  if (!shown.done) return answerRefusal(c, shown.refusal);
  return c.json(shown.value, status, { etag: versionTag(shown.value.report.version) });
}

async function answerChange(
  c: Request<Env>,
  house: House,
  id: string,
  header: string | undefined,
  change: (expected: number | null) => Promise<Result<void>>,
) {
  const expected = expectedVersion(header, 'report/version-required');
  if (!expected.done) return answerRefusal(c, expected.refusal);
  const changed = await change(expected.value);
  return changed.done ? answerReport(c, house, id, 200) : answerRefusal(c, changed.refusal);
}
