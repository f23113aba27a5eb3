import { createRoute } from '@hono/zod-openapi';
import { addMandate } from '../../commands/add-mandate.ts';
import { reviewInstrument } from '../../commands/review-instrument.ts';
import { showArrival } from '../../commands/show-arrival.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { answerMandate } from './answer.ts';
import {
  arrivalPageShape,
  dayAsked,
  dayQuery,
  given,
  idParameter,
  mandatePageShape,
  reviewPageShape,
} from './shapes.ts';

const reviewRoute = createRoute({
  method: 'get',
  path: '/api/instruments/{id}/review',
  summary: 'An instrument to be reviewed: each operative paragraph with its mandates',
  request: { params: idParameter, query: dayQuery },
  responses: {
    200: {
      description: 'all paragraphs, those without mandates too',
      content: { 'application/json': { schema: reviewPageShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const arrivalRoute = createRoute({
  method: 'get',
  path: '/api/instruments/{id}/arrival',
  summary: 'What an instrument changes for whom, against the one before it in its lineage',
  request: { params: idParameter, query: dayQuery },
  responses: {
    200: {
      description: 'for each addressee what is new, carried over, changed, and asked no more',
      content: { 'application/json': { schema: arrivalPageShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const addRoute = createRoute({
  method: 'post',
  path: '/api/instruments/{id}/mandates',
  summary: 'Add a mandate that the program did not find',
  request: { params: idParameter, body: jsonBody(given.mandate) },
  responses: {
    201: { description: 'added', content: { 'application/json': { schema: mandatePageShape } } },
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
      'mandate/invalid',
    ),
  },
});

/** The mandates of one instrument: to be reviewed, to be added to, and what they change for whom. */
export function addMandateReview(api: Routes, house: House): void {
  api.openapi(reviewRoute, async (c) => {
    const { id } = c.req.valid('param');
    const shown = await reviewInstrument(
      contextOf(house, c),
      house.mandates,
      id,
      dayAsked(c.req.valid('query')),
    );
    return shown.done ? c.json(shown.value, 200) : answerRefusal(c, shown.refusal);
  });
  api.openapi(arrivalRoute, async (c) => {
    const { id } = c.req.valid('param');
    const shown = await showArrival(contextOf(house, c), house.mandates, id, dayAsked(c.req.valid('query')));
    return shown.done ? c.json(shown.value, 200) : answerRefusal(c, shown.refusal);
  });
  api.openapi(addRoute, async (c) => {
    const added = await addMandate(contextOf(house, c), c.req.valid('param').id, c.req.valid('json'));
    if (!added.done) return answerRefusal(c, added.refusal);
    return answerMandate(c, house, added.value, 201);
  });
}
