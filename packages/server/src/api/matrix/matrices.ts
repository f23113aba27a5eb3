import { createRoute } from '@hono/zod-openapi';
import { changeMatrix, makeMatrix } from '../../commands/matrix/make-matrix.ts';
import { endAmendment, proposeAmendment } from '../../commands/matrix/propose-amendment.ts';
import { compareWithBaseline, listMatrices, showMatrix } from '../../commands/matrix/show-matrix.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { expectedVersion, versionHeader, versionTag } from '../version-tag.ts';
import { addActivities } from './activities.ts';
import { addDecisions } from './decisions.ts';
import { baselineShape, given, idParameter, madeShape, matrixListShape, matrixShape } from './shapes.ts';
import { addMatrixTables } from './tables.ts';

const made = { 201: { description: 'its id', content: { 'application/json': { schema: madeShape } } } };

const listRoute = createRoute({
  method: 'get',
  path: '/api/matrices',
  summary: 'The matrices of the pair, the one whose period begins last first',
  responses: {
    200: { description: 'all of them', content: { 'application/json': { schema: matrixListShape } } },
    ...refusalsOf('not-permitted'),
  },
});

const makeRoute = createRoute({
  method: 'post',
  path: '/api/matrices',
  summary: 'Begin a matrix',
  request: { body: jsonBody(given.matrix) },
  responses: {
    ...made,
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted', 'matrix/invalid'),
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/matrices/{id}',
  summary: 'One matrix and how far it has come',
  request: { params: idParameter },
  responses: {
    200: {
      description: 'its ETag is what a change gives back as If-Match',
      content: { 'application/json': { schema: matrixShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const changeRoute = createRoute({
  method: 'patch',
  path: '/api/matrices/{id}',
  summary: 'Change the title, the period or the meeting of a matrix that is not adopted',
  request: { params: idParameter, headers: versionHeader, body: jsonBody(given.matrixChange) },
  responses: {
    200: { description: 'changed', content: { 'application/json': { schema: matrixShape } } },
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
      ...(['matrix/invalid', 'matrix/frozen', 'matrix/version-required', 'matrix/version-stale'] as const),
    ),
  },
});

const baselineRoute = createRoute({
  method: 'get',
  path: '/api/matrices/{id}/baseline',
  summary: 'A matrix as it was adopted beside what it is today, and its amendments',
  request: { params: idParameter },
  responses: {
    200: { description: 'line by line', content: { 'application/json': { schema: baselineShape } } },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const amendRoute = createRoute({
  method: 'post',
  path: '/api/matrices/{id}/amendments',
  summary: 'Propose an amendment of an adopted matrix; it holds with both keys',
  request: { params: idParameter, body: jsonBody(given.amendment) },
  responses: {
    ...made,
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
      ...(['matrix/invalid', 'activity/invalid'] as const),
    ),
  },
});

const endRoute = createRoute({
  method: 'post',
  path: '/api/matrix-amendments/{id}/end',
  summary: 'Withdraw an amendment of the own side, or decline one of the other',
  request: { params: idParameter, body: jsonBody(given.amendmentEnd) },
  responses: {
    204: { description: 'settled' },
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
      'matrix/frozen',
    ),
  },
});

/** Matrices, their lines and amendments, and the keys of both sides. */
export function addMatrices(api: Routes, house: House): void {
  addDecisions(api, house);
  addActivities(api, house);
  addMatrixTables(api, house);
  api.openapi(listRoute, async (c) => {
    const listed = await listMatrices(contextOf(house, c));
    return listed.done ? c.json({ items: listed.value }, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(makeRoute, async (c) => {
    const id = await makeMatrix(contextOf(house, c), c.req.valid('json'));
    return id.done ? c.json({ id: id.value }, 201) : answerRefusal(c, id.refusal);
  });
  api.openapi(oneRoute, async (c) => {
    const shown = await showMatrix(contextOf(house, c), c.req.valid('param').id);
    if (!shown.done) return answerRefusal(c, shown.refusal);
    return c.json(shown.value, 200, { etag: versionTag(shown.value.version) });
  });
  api.openapi(changeRoute, async (c) => {
    const expected = expectedVersion(c.req.valid('header')['if-match'], 'matrix/version-required');
    if (!expected.done) return answerRefusal(c, expected.refusal);
    const { id } = c.req.valid('param');
    const changed = await changeMatrix(contextOf(house, c), id, c.req.valid('json'), expected.value);
    if (!changed.done) return answerRefusal(c, changed.refusal);
    const shown = await showMatrix(contextOf(house, c), id);
    if (!shown.done) return answerRefusal(c, shown.refusal);
    return c.json(shown.value, 200, { etag: versionTag(shown.value.version) });
  });
  api.openapi(baselineRoute, async (c) => {
    const compared = await compareWithBaseline(contextOf(house, c), c.req.valid('param').id);
    return compared.done ? c.json(compared.value, 200) : answerRefusal(c, compared.refusal);
  });
  api.openapi(amendRoute, async (c) => {
    const { id } = c.req.valid('param');
    const amendment = await proposeAmendment(contextOf(house, c), id, c.req.valid('json'));
    return amendment.done ? c.json({ id: amendment.value }, 201) : answerRefusal(c, amendment.refusal);
  });
  api.openapi(endRoute, async (c) => {
    const { id } = c.req.valid('param');
    const ended = await endAmendment(contextOf(house, c), id, c.req.valid('json').state);
    return ended.done ? c.body(null, 204) : answerRefusal(c, ended.refusal);
  });
}
