import { createRoute } from '@hono/zod-openapi';
import { compareDraft } from '../../commands/compare-draft.ts';
import { draftAsDocx } from '../../commands/draft-as-docx.ts';
import { listDraftSteps } from '../../commands/list-draft-steps.ts';
import { placeDraftEntry } from '../../commands/place-draft-entry.ts';
import type { WorkedDrafts } from '../../commands/worked-drafts.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { answerDraft } from './answer.ts';
import { draftComparisonShape, pageShape, placeShape, stepsShape } from './draft-shapes.ts';
import {
  docxQuery,
  idParameter,
  momentsQuery,
  placeQuery,
  revisionQuery,
  stepsQuery,
} from './query-shapes.ts';

const refusals = refusalsOf('request/invalid', 'not-found', 'not-permitted');

const pageRoute = createRoute({
  method: 'get',
  path: '/api/drafts/{id}',
  summary:
    'One draft: each paragraph with what became of it and why, what the program proposes, what is not known yet',
  request: { params: idParameter, query: revisionQuery },
  responses: {
    200: {
      description: 'the draft as it stands, or as a revision was',
      content: { 'application/json': { schema: pageShape } },
    },
    ...refusals,
  },
});

const stepsRoute = createRoute({
  method: 'get',
  path: '/api/drafts/{id}/steps',
  summary: 'What was done to a draft, by whom, when and why',
  request: { params: idParameter, query: stepsQuery },
  responses: {
    200: {
      description: 'one page of its steps, the latest first',
      content: { 'application/json': { schema: stepsShape } },
    },
    ...refusals,
  },
});

const placeRoute = createRoute({
  method: 'get',
  path: '/api/drafts/{id}/place',
  summary: 'What a place of a draft asks of a paragraph that would stand there: opening phrase and stop',
  request: { params: idParameter, query: placeQuery },
  responses: {
    200: {
      description: 'the parts that it can stand in, its own first',
      content: { 'application/json': { schema: placeShape } },
    },
    ...refusals,
  },
});

const comparisonRoute = createRoute({
  method: 'get',
  path: '/api/drafts/{id}/comparison',
  summary: 'Two states of a draft held against each other, word by word',
  request: { params: idParameter, query: momentsQuery },
  responses: {
    200: {
      description: 'the comparison',
      content: { 'application/json': { schema: draftComparisonShape } },
    },
    ...refusalsOf('request/invalid', 'not-found', 'not-permitted', 'work/too-long'),
  },
});

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const docxRoute = createRoute({
  method: 'get',
  path: '/api/drafts/{id}/docx',
  summary: 'A draft as a Word file: tracked changes over the issued text, plain, or the compilation',
  request: { params: idParameter, query: docxQuery },
  responses: {
    200: {
      description: 'the file, as an attachment',
      content: { [type]: { schema: { type: 'string' as const, format: 'binary' } } },
    },
    ...refusalsOf('request/invalid', 'not-found', 'not-permitted', 'comparison/impossible', 'work/too-long'),
  },
});

/** A draft to read: as it stands, as it was, how it became so, and as a file. */
export function addDraftReading(api: Routes, house: House, worked: WorkedDrafts): void {
  api.openapi(pageRoute, (c) => {
    const { revision } = c.req.valid('query');
    return answerDraft(c, house, worked, c.req.valid('param').id, 200, revision ?? null);
  });
  api.openapi(stepsRoute, async (c) => {
    const { since, page, size } = c.req.valid('query');
    const window = { limit: size, offset: (page - 1) * size };
    const { id } = c.req.valid('param');
    const listed = await listDraftSteps(contextOf(house, c), worked, id, since ?? 0, window);
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(placeRoute, async (c) => {
    const { entry, after = null } = c.req.valid('query');
    const { id } = c.req.valid('param');
    const placed = await placeDraftEntry(contextOf(house, c), worked, id, { entry, after });
    return placed.done ? c.json(placed.value, 200) : answerRefusal(c, placed.refusal);
  });
  api.openapi(comparisonRoute, async (c) => {
    const { id } = c.req.valid('param');
    const compared = await compareDraft(contextOf(house, c), worked, id, c.req.valid('query'));
    return compared.done ? c.json(compared.value, 200) : answerRefusal(c, compared.refusal);
  });
  api.openapi(docxRoute, async (c) => {
    const { id } = c.req.valid('param');
    const made = await draftAsDocx(contextOf(house, c), worked, id, c.req.valid('query'));
    if (!made.done) return answerRefusal(c, made.refusal);
    return attachment(made.value.content, made.value.name, type);
  });
}
