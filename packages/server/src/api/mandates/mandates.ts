import { createRoute } from '@hono/zod-openapi';
import { decideMandate } from '../../commands/decide-mandate.ts';
import {
  listMandates,
  listMandateTerms,
  showMandateReading,
  showTermLists,
} from '../../commands/show-mandates.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { expectedVersion, versionHeader } from '../version-tag.ts';
import { answerMandate } from './answer.ts';
import { addMandateExport } from './export.ts';
import { addMandateReview } from './review.ts';
import {
  dayAsked,
  dayQuery,
  given,
  idParameter,
  mandateFilterQuery,
  mandateListQuery,
  mandateListShape,
  mandatePageShape,
  mandateTermsShape,
  orderOf,
  readingProgressShape,
  termListsShape,
} from './shapes.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/mandates',
  summary: 'Mandates: who is asked for what, by when, since when, in which words',
  request: { query: mandateListQuery },
  responses: {
    200: {
      description: 'one page of them, those of the newest texts first unless asked otherwise',
      content: { 'application/json': { schema: mandateListShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const termsRoute = createRoute({
  method: 'get',
  path: '/api/mandates/terms',
  summary: 'What the mandates that pass a filter can be filtered by further',
  request: { query: mandateFilterQuery },
  responses: {
    200: {
      description: 'terms of each kind with how many mandates have it, the most frequent first',
      content: { 'application/json': { schema: mandateTermsShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const listsRoute = createRoute({
  method: 'get',
  path: '/api/mandates/lists',
  summary: 'The lists from which a person says whom a mandate is for and what it is about',
  responses: {
    200: {
      description: 'all terms of each list',
      content: { 'application/json': { schema: termListsShape } },
    },
    ...refusalsOf('not-permitted'),
  },
});

const readingRoute = createRoute({
  method: 'get',
  path: '/api/mandates/reading',
  summary: 'How far the reading of mandates is',
  responses: {
    200: {
      description: 'what is held, and what waits',
      content: { 'application/json': { schema: readingProgressShape } },
    },
    ...refusalsOf('not-permitted'),
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/mandates/{id}',
  summary: 'One mandate: its life through the lineage, what the program reads, what persons decided',
  request: { params: idParameter, query: dayQuery },
  responses: {
    200: {
      description: 'the mandate; its ETag is what a decision gives back as If-Match',
      content: { 'application/json': { schema: mandatePageShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const decisionRoute = createRoute({
  method: 'post',
  path: '/api/mandates/{id}/decisions',
  summary: 'Confirm, correct or reject a mandate, merge it into another, or take back what was decided',
  request: { params: idParameter, headers: versionHeader, body: jsonBody(given.decision) },
  responses: {
    200: {
      description: 'the mandate as it stands now, with its new ETag',
      content: { 'application/json': { schema: mandatePageShape } },
    },
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
      ...(['mandate/invalid', 'mandate/version-required', 'mandate/version-stale'] as const),
    ),
  },
});

/** The mandates, one of them, and what is decided about it. */
export function addMandates(api: Routes, house: House): void {
  api.openapi(listRoute, async (c) => {
    const { page, size, sort, order, on, ...filter } = c.req.valid('query');
    const window = { limit: size, offset: (page - 1) * size };
    const ordered = orderOf(sort, order);
    const listed = await listMandates(contextOf(house, c), filter, dayAsked({ on }), ordered, window);
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  addMandateExport(api, house);
  api.openapi(termsRoute, async (c) => {
    const { on, ...filter } = c.req.valid('query');
    const counted = await listMandateTerms(contextOf(house, c), filter, dayAsked({ on }));
    return counted.done ? c.json(counted.value, 200) : answerRefusal(c, counted.refusal);
  });
  api.openapi(listsRoute, async (c) => {
    const shown = await showTermLists(contextOf(house, c));
    return shown.done ? c.json(shown.value, 200) : answerRefusal(c, shown.refusal);
  });
  api.openapi(readingRoute, async (c) => {
    const shown = await showMandateReading(contextOf(house, c));
    return shown.done ? c.json(shown.value, 200) : answerRefusal(c, shown.refusal);
  });
  api.openapi(oneRoute, (c) => answerMandate(c, house, c.req.valid('param').id, 200, c.req.valid('query')));
  api.openapi(decisionRoute, async (c) => {
    const { id } = c.req.valid('param');
    const expected = expectedVersion(c.req.valid('header')['if-match'], 'mandate/version-required');
    if (!expected.done) return answerRefusal(c, expected.refusal);
    const decided = await decideMandate(contextOf(house, c), id, c.req.valid('json'), expected.value);
    if (!decided.done) return answerRefusal(c, decided.refusal);
    return answerMandate(c, house, id, 200);
  });
  addMandateReview(api, house);
}
