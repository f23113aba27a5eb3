import { createRoute } from '@hono/zod-openapi';
import { giveDraftFact } from '../../commands/give-draft-fact.ts';
import { reviseDraft } from '../../commands/revise-draft.ts';
import { takeDraftSteps } from '../../commands/take-draft-steps.ts';
import { updateDraft } from '../../commands/update-draft.ts';
import type { WorkedDrafts } from '../../commands/worked-drafts.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { answerDraftChange, body, changed, changeRefusals } from './answer.ts';
import { given } from './given-shapes.ts';
import { idParameter } from './query-shapes.ts';

const updateRoute = createRoute({
  method: 'patch',
  path: '/api/drafts/{id}',
  summary: 'Name a draft, close it as adopted, or open it again',
  request: { params: idParameter, body: body(given.change) },
  responses: changed,
});

const stepsRoute = createRoute({
  method: 'post',
  path: '/api/drafts/{id}/steps',
  summary:
    'Edit, drop, restore, add and move paragraphs, set notes, decide about proposals, undo: all steps or none',
  request: { params: idParameter, body: body(given.steps) },
  responses: changed,
});

const factRoute = createRoute({
  method: 'post',
  path: '/api/drafts/{id}/facts',
  summary: 'Give a fact with its source, for what the program does not know',
  request: { params: idParameter, body: body(given.fact) },
  responses: changed,
});

const revisionRoute = createRoute({
  method: 'post',
  path: '/api/drafts/{id}/revisions',
  summary:
    'Freeze a draft as the text that is tabled, or as its next revision with what was decided about amendments',
  request: { params: idParameter, body: body(given.revision) },
  responses: {
    ...changed,
    ...refusalsOf(...changeRefusals, 'draft/changed-since', 'amendment/version-stale', 'work/too-long'),
  },
});

/** The changes of a draft: each names the version that was seen, and answers the draft as it stands then. */
export function addDraftChanges(api: Routes, house: House, worked: WorkedDrafts): void {
  api.openapi(updateRoute, (c) => {
    const { id } = c.req.valid('param');
    const change = updateDraft(contextOf(house, c), id, c.req.valid('json'));
    return answerDraftChange(c, house, worked, id, change);
  });
  api.openapi(stepsRoute, (c) => {
    const { id } = c.req.valid('param');
    const change = takeDraftSteps(contextOf(house, c), worked, id, c.req.valid('json'));
    return answerDraftChange(c, house, worked, id, change);
  });
  api.openapi(factRoute, (c) => {
    const { id } = c.req.valid('param');
    const change = giveDraftFact(contextOf(house, c), id, c.req.valid('json'));
    return answerDraftChange(c, house, worked, id, change);
  });
  api.openapi(revisionRoute, (c) => {
    const { id } = c.req.valid('param');
    const change = reviseDraft(contextOf(house, c), worked, id, c.req.valid('json'));
    return answerDraftChange(c, house, worked, id, change);
  });
}
