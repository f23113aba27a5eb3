import { createRoute } from '@hono/zod-openapi';
import type { Context as Request } from 'hono';
import {
  changeActivity,
  disposeOfActivity,
  withdrawActivity,
} from '../../commands/matrix/change-activity.ts';
import { proposeActivity } from '../../commands/matrix/propose-activity.ts';
import { remarkOn } from '../../commands/matrix/remark-on.ts';
import { countLines, listActivities, showActivity } from '../../commands/matrix/show-activities.ts';
import type { Result } from '../../refusals/result.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { changingRoute } from '../changing-route.ts';
import { contextOf, type Env, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { expectedVersion, versionTag } from '../version-tag.ts';
import {
  activityCountsShape,
  activityFilter,
  activityListShape,
  activityPageShape,
  activityQuery,
  given,
  idParameter,
} from './shapes.ts';

const page = { content: { 'application/json': { schema: activityPageShape } } };

const changing = changingRoute({
  200: {
    description: 'the line as it stands then; its ETag is what a change gives back as If-Match',
    ...page,
  },
  ...refusalsOf(
    ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
    ...([
      'activity/invalid',
      'activity/version-required',
      'activity/version-stale',
      'matrix/frozen',
    ] as const),
  ),
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/activities',
  summary: 'Lines that pass a filter and that the asker sees; a visitor sees those that are public',
  request: { query: activityQuery },
  responses: {
    200: { description: 'one page of them', content: { 'application/json': { schema: activityListShape } } },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const countRoute = createRoute({
  method: 'get',
  path: '/api/activities/terms',
  summary: 'What the lines that pass a filter have for values, and how many have each',
  request: { query: activityFilter },
  responses: {
    200: {
      description: 'the most frequent first',
      content: { 'application/json': { schema: activityCountsShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const proposeRoute = createRoute({
  method: 'post',
  path: '/api/matrices/{id}/activities',
  summary: 'Propose a line for a matrix that is not adopted',
  request: { params: idParameter, body: jsonBody(given.activity) },
  responses: {
    201: { description: 'the line', ...page },
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
      ...(['activity/invalid', 'matrix/frozen'] as const),
    ),
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/activities/{id}',
  summary: 'One line with its keys, reports, evidence, remarks and earlier lines',
  request: { params: idParameter },
  responses: {
    200: { description: 'the line; its ETag is what a change gives back as If-Match', ...page },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const changeRoute = changing(
  'patch',
  '/api/activities/{id}',
  idParameter,
  given.activityChange,
  'Give a line other words, or show it to the other side; what was accepted before holds no more',
);

const withdrawRoute = changing(
  'post',
  '/api/activities/{id}/withdrawal',
  idParameter,
  given.withdrawal,
  'Withdraw a line before it is adopted, or bring it back',
);

const disposeRoute = changing(
  'post',
  '/api/activities/{id}/disposition',
  idParameter,
  given.disposition,
  'Say what becomes of an adopted line when its matrix is closed',
);

const remarkRoute = createRoute({
  method: 'post',
  path: '/api/activities/{id}/remarks',
  summary: 'Say something about a line, to the own side or to both',
  request: { params: idParameter, body: jsonBody(given.remark) },
  responses: {
    201: { description: 'the line with the remark', ...page },
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
      'activity/invalid',
    ),
  },
});

/** The lines of matrices. */
export function addActivities(api: Routes, house: House): void {
  api.openapi(listRoute, async (c) => {
    const { sort, order, page: number, size, ...filter } = c.req.valid('query');
    const sorted = { by: sort, descending: order === 'desc' };
    const window = { limit: size, offset: (number - 1) * size };
    const listed = await listActivities(contextOf(house, c), filter, sorted, window);
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(countRoute, async (c) => {
    const counted = await countLines(contextOf(house, c), c.req.valid('query'));
    return counted.done ? c.json({ items: counted.value }, 200) : answerRefusal(c, counted.refusal);
  });
  api.openapi(proposeRoute, async (c) => {
    const proposed = await proposeActivity(contextOf(house, c), {
      ...{ matrix: c.req.valid('param').id, ...c.req.valid('json') },
    });
    return proposed.done ? answerLine(c, house, proposed.value, 201) : answerRefusal(c, proposed.refusal);
  });
  api.openapi(oneRoute, (c) => answerLine(c, house, c.req.valid('param').id, 200));
  api.openapi(changeRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, id, c.req.valid('header')['if-match'], (expected) =>
      changeActivity(contextOf(house, c), id, c.req.valid('json'), expected),
    );
  });
  api.openapi(withdrawRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, id, c.req.valid('header')['if-match'], (expected) =>
      withdrawActivity(contextOf(house, c), id, c.req.valid('json').withdrawn, expected),
    );
  });
  api.openapi(disposeRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, id, c.req.valid('header')['if-match'], (expected) =>
      disposeOfActivity(contextOf(house, c), id, c.req.valid('json').disposition, expected),
    );
  });
  api.openapi(remarkRoute, async (c) => {
    const { id } = c.req.valid('param');
    const kept = await remarkOn(contextOf(house, c), id, c.req.valid('json'));
    return kept.done ? answerLine(c, house, id, 201) : answerRefusal(c, kept.refusal);
  });
}

/** Answers a line as it stands, with its version. */
async function answerLine<S extends 200 | 201>(c: Request<Env>, house: House, id: string, status: S) {
  const shown = await showActivity(contextOf(house, c), id);
  if (!shown.done) return answerRefusal(c, shown.refusal);
  return c.json(shown.value, status, { etag: versionTag(shown.value.activity.version) });
}

/** Changes a line over the version that was seen, and answers it as it stands then. */
async function answerChange(
  c: Request<Env>,
  house: House,
  id: string,
  header: string | undefined,
  change: (expected: number | null) => Promise<Result<void>>,
) {
  const expected = expectedVersion(header, 'activity/version-required');
  if (!expected.done) return answerRefusal(c, expected.refusal);
  const changed = await change(expected.value);
  return changed.done ? answerLine(c, house, id, 200) : answerRefusal(c, changed.refusal);
}
