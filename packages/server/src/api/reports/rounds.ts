import { createRoute } from '@hono/zod-openapi';
import type { Context as Request } from 'hono';
import { endRound } from '../../commands/reports/end-round.ts';
import { changeRound, makeRound } from '../../commands/reports/make-round.ts';
import { listOwnReports } from '../../commands/reports/show-reports.ts';
import { listRounds, showRound } from '../../commands/reports/show-rounds.ts';
import type { Result } from '../../refusals/result.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { changingRoute } from '../changing-route.ts';
import { contextOf, type Env, type House } from '../house.ts';
import { madeShape } from '../matrix/shapes.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { expectedVersion, versionTag } from '../version-tag.ts';
import {
  given,
  idParameter,
  pageQuery,
  reportListShape,
  roundListShape,
  roundPageShape,
  roundQuery,
} from './shapes.ts';

const page = { content: { 'application/json': { schema: roundPageShape } } };

const changing = changingRoute({
  200: {
    description: 'the round as it stands then; its ETag is what a change gives back as If-Match',
    ...page,
  },
  ...refusalsOf(
    ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
    ...(['round/invalid', 'round/version-required', 'round/version-stale'] as const),
  ),
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/rounds',
  summary: 'Rounds of reports with how they stand, the one that is due last first',
  request: { query: roundQuery },
  responses: {
    200: { description: 'all of them', content: { 'application/json': { schema: roundListShape } } },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const makeRoute = createRoute({
  method: 'post',
  path: '/api/rounds',
  summary: 'Make a round of reports; both sides open it with their keys',
  request: { body: jsonBody(given.round) },
  responses: {
    201: { description: 'its id', content: { 'application/json': { schema: madeShape } } },
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
      'round/invalid',
    ),
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/rounds/{id}',
  summary: 'One round with how the reports of each organization stand',
  request: { params: idParameter },
  responses: {
    200: { description: 'its ETag is what a change gives back as If-Match', ...page },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const mineRoute = createRoute({
  method: 'get',
  path: '/api/rounds/{id}/mine',
  summary: 'What a round asks of the organizations that the asker acts for',
  request: { params: idParameter, query: pageQuery },
  responses: {
    200: { description: 'one page', content: { 'application/json': { schema: reportListShape } } },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const changeRoute = changing(
  'patch',
  '/api/rounds/{id}',
  idParameter,
  given.roundChange,
  'Change a round; of one that is open only the title',
);

const endRoute = changing(
  'post',
  '/api/rounds/{id}/end',
  idParameter,
  given.roundEnd,
  'Close a round after its last day, or when all was handed in; or consolidate a closed one',
);

/** Rounds of reports. */
export function addRounds(api: Routes, house: House): void {
  api.openapi(listRoute, async (c) => {
    const listed = await listRounds(contextOf(house, c), c.req.valid('query').matrix);
    return listed.done ? c.json({ items: listed.value }, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(makeRoute, async (c) => {
    const made = await makeRound(contextOf(house, c), c.req.valid('json'));
    return made.done ? c.json({ id: made.value }, 201) : answerRefusal(c, made.refusal);
  });
  api.openapi(oneRoute, (c) => answerRound(c, house, c.req.valid('param').id));
  api.openapi(mineRoute, async (c) => {
    const { page: number, size } = c.req.valid('query');
    const window = { limit: size, offset: (number - 1) * size };
    const listed = await listOwnReports(contextOf(house, c), c.req.valid('param').id, window);
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(changeRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, id, c.req.valid('header')['if-match'], (expected) =>
      changeRound(contextOf(house, c), id, c.req.valid('json'), expected),
    );
  });
  api.openapi(endRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, id, c.req.valid('header')['if-match'], (expected) =>
      endRound(contextOf(house, c), id, c.req.valid('json').state, expected),
    );
  });
}

async function answerRound(c: Request<Env>, house: House, id: string) {
  const shown = await showRound(contextOf(house, c), id);
  if (!shown.done) return answerRefusal(c, shown.refusal);
  return c.json(shown.value, 200, { etag: versionTag(shown.value.round.version) });
}

async function answerChange(
  c: Request<Env>,
  house: House,
  id: string,
  header: string | undefined,
  change: (expected: number | null) => Promise<Result<void>>,
) {
  const expected = expectedVersion(header, 'round/version-required');
  if (!expected.done) return answerRefusal(c, expected.refusal);
  const changed = await change(expected.value);
  return changed.done ? answerRound(c, house, id) : answerRefusal(c, changed.refusal);
}
