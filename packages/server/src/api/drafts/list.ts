import { createRoute } from '@hono/zod-openapi';
import { listDrafts } from '../../commands/list-drafts.ts';
import { makeDraft } from '../../commands/make-draft.ts';
import type { WorkedDrafts } from '../../commands/worked-drafts.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { answerDraft } from './answer.ts';
import { listShape, pageShape } from './draft-shapes.ts';
import { given } from './given-shapes.ts';
import { listQuery } from './query-shapes.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/drafts',
  summary: 'The drafts of next texts that are kept',
  request: { query: listQuery },
  responses: {
    200: {
      description: 'one page of them, the one that was changed last first',
      content: { 'application/json': { schema: listShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const makingRoute = createRoute({
  method: 'post',
  path: '/api/drafts',
  summary: 'Begin the draft of the next text over an issued one',
  request: { body: jsonBody(given.draft) },
  responses: {
    201: { description: 'the draft', content: { 'application/json': { schema: pageShape } } },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted', 'draft/invalid'),
  },
});

export function addDraftList(api: Routes, house: House, worked: WorkedDrafts): void {
  api.openapi(listRoute, async (c) => {
    const { page, size, ...filter } = c.req.valid('query');
    const window = { limit: size, offset: (page - 1) * size };
    const listed = await listDrafts(contextOf(house, c), worked, filter, window);
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(makingRoute, async (c) => {
    const made = await makeDraft(contextOf(house, c), c.req.valid('json'));
    if (!made.done) return answerRefusal(c, made.refusal);
    return answerDraft(c, house, worked, made.value, 201);
  });
}
