import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { compileDraft } from '../../commands/compile-draft.ts';
import { decideAmendments } from '../../commands/decide-amendments.ts';
import { showAmendments } from '../../commands/show-amendments.ts';
import type { WorkedDrafts } from '../../commands/worked-drafts.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type Env, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { amendmentsShape, compilationShape } from './amendment-shapes.ts';
import { answerDraftRefusal } from './answer.ts';
import { given } from './given-shapes.ts';
import { compilationQuery, idParameter, roundQuery } from './query-shapes.ts';

const answer = {
  200: {
    description: 'what delegations ask for in one revision, and what was decided about it',
    content: { 'application/json': { schema: amendmentsShape } },
  },
};

const amendmentsRoute = createRoute({
  method: 'get',
  path: '/api/drafts/{id}/amendments',
  summary: 'What delegations ask for, place by place, with those together that touch the same words',
  request: { params: idParameter, query: roundQuery },
  responses: { ...answer, ...refusalsOf('request/invalid', 'not-found', 'not-permitted') },
});

const decisionsRoute = createRoute({
  method: 'post',
  path: '/api/drafts/{id}/decisions',
  summary: 'Decide about amendments of the last revision: accepted, rejected, in brackets, or open again',
  request: { params: idParameter, body: jsonBody(given.decisions) },
  responses: {
    ...answer,
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
      ...(['amendment/invalid', 'amendment/version-stale', 'draft/closed'] as const),
    ),
  },
});

const compilationRoute = createRoute({
  method: 'get',
  path: '/api/drafts/{id}/compilation',
  summary: "Several delegations' texts in one, with what is not agreed in brackets",
  request: { params: idParameter, query: compilationQuery },
  responses: {
    200: {
      description: 'the compilation; redlines are against the revision',
      content: { 'application/json': { schema: compilationShape } },
    },
    ...refusalsOf('request/invalid', 'not-found', 'not-permitted', 'work/too-long'),
  },
});

export function addAmendments(api: Routes, house: House, worked: WorkedDrafts): void {
  const answerAmendments = async (c: Context<Env>, id: string, revision?: number) => {
    const shown = await showAmendments(contextOf(house, c), worked, id, revision);
    return shown.done ? c.json(shown.value, 200) : answerRefusal(c, shown.refusal);
  };
  api.openapi(amendmentsRoute, (c) =>
    answerAmendments(c, c.req.valid('param').id, c.req.valid('query').revision),
  );
  api.openapi(decisionsRoute, async (c) => {
    const { id } = c.req.valid('param');
    const decided = await decideAmendments(contextOf(house, c), worked, id, c.req.valid('json'));
    if (!decided.done) return answerDraftRefusal(c, house, id, decided.refusal);
    return answerAmendments(c, id);
  });
  api.openapi(compilationRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { revision, open } = c.req.valid('query');
    const compiled = await compileDraft(contextOf(house, c), worked, id, revision, open);
    return compiled.done ? c.json(compiled.value, 200) : answerRefusal(c, compiled.refusal);
  });
}
