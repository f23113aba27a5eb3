import { createRoute, type z } from '@hono/zod-openapi';
import { giveDraftFact } from '../../commands/give-draft-fact.ts';
import { reviseDraft } from '../../commands/revise-draft.ts';
import { takeDraftSteps } from '../../commands/take-draft-steps.ts';
import { updateDraft } from '../../commands/update-draft.ts';
import type { WorkedDrafts } from '../../commands/worked-drafts.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { answerDraftChange, changed, changeRefusals } from './answer.ts';
import { given } from './given-shapes.ts';
import { idParameter } from './query-shapes.ts';

/** A route that changes a draft: it names the version that was seen, and answers the draft as it stands then. */
const changing = <
  M extends 'patch' | 'post',
  P extends string,
  S extends z.ZodType,
  R extends typeof changed,
>(
  method: M,
  path: P,
  asked: S,
  summary: string,
  responses: R,
) =>
  createRoute({ method, path, summary, request: { params: idParameter, body: jsonBody(asked) }, responses });

const updateRoute = changing(
  'patch',
  '/api/drafts/{id}',
  given.change,
  'Name a draft, close it as adopted, or open it again',
  changed,
);

const stepsRoute = changing(
  'post',
  '/api/drafts/{id}/steps',
  given.steps,
  'Edit, drop, restore, add and move paragraphs, set notes, decide about proposals, undo: all steps or none',
  changed,
);

const factRoute = changing(
  'post',
  '/api/drafts/{id}/facts',
  given.fact,
  'Give a fact with its source, for what the program does not know',
  changed,
);

const revisionRoute = changing(
  'post',
  '/api/drafts/{id}/revisions',
  given.revision,
  'Freeze a draft as the text that is tabled, or as its next revision with what was decided about amendments',
  {
    ...changed,
    ...refusalsOf(...changeRefusals, 'draft/changed-since', 'amendment/version-stale', 'work/too-long'),
  },
);

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
