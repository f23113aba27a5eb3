import { createRoute } from '@hono/zod-openapi';
import { showDecision, takeKeyBack, turnKey } from '../../commands/keys/turn-key.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { decisionParameters, decisionShape, given } from './shapes.ts';

const shown = {
  200: { description: 'how it stands', content: { 'application/json': { schema: decisionShape } } },
};
const path = '/api/decisions/{decision}/{subject}';
const refusals = refusalsOf(
  ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
  ...(['key/stale', 'matrix/invalid', 'matrix/frozen'] as const),
);

const showRoute = createRoute({
  method: 'get',
  path,
  summary:
    'A decision that takes both sides: what a key is turned on, what is in the way, whose key is missing',
  request: { params: decisionParameters },
  responses: { ...shown, ...refusalsOf('request/invalid', 'not-permitted', 'not-found') },
});

const turnRoute = createRoute({
  method: 'post',
  path: `${path}/keys`,
  summary: 'Turn the key of the own side, on what was seen; with the second key the decision is taken',
  request: { params: decisionParameters, body: jsonBody(given.key) },
  responses: { ...shown, ...refusals },
});

const backRoute = createRoute({
  method: 'delete',
  path: `${path}/keys`,
  summary: 'Take the key of the own side back, while the decision is not taken',
  request: { params: decisionParameters, body: jsonBody(given.keyBack) },
  responses: { ...shown, ...refusals },
});

/** Decisions that take a key of each side (rule F1). */
export function addDecisions(api: Routes, house: House): void {
  api.openapi(showRoute, async (c) => {
    const { decision, subject } = c.req.valid('param');
    const answer = await showDecision(contextOf(house, c), decision, subject);
    return answer.done ? c.json(answer.value, 200) : answerRefusal(c, answer.refusal);
  });
  api.openapi(turnRoute, async (c) => {
    const { decision, subject } = c.req.valid('param');
    const answer = await turnKey(contextOf(house, c), decision, subject, c.req.valid('json'));
    return answer.done ? c.json(answer.value, 200) : answerRefusal(c, answer.refusal);
  });
  api.openapi(backRoute, async (c) => {
    const { decision, subject } = c.req.valid('param');
    const answer = await takeKeyBack(contextOf(house, c), decision, subject, c.req.valid('json'));
    return answer.done ? c.json(answer.value, 200) : answerRefusal(c, answer.refusal);
  });
}
