import { createRoute } from '@hono/zod-openapi';
import {
  configureWorkspace,
  listWorkspaces,
  makeWorkspace,
  showWorkspace,
} from '../../commands/accounts/workspaces.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { expectedVersion, versionHeader, versionTag } from '../version-tag.ts';
import { given, workspaceListShape, workspaceShape } from './shapes.ts';

const workspaceAnswer = { content: { 'application/json': { schema: workspaceShape } } };

const listRoute = createRoute({
  method: 'get',
  path: '/api/workspaces',
  summary: 'The pairs that this house serves',
  responses: {
    200: {
      description: 'the first one first',
      content: { 'application/json': { schema: workspaceListShape } },
    },
    ...refusalsOf('not-permitted'),
  },
});

const makeRoute = createRoute({
  method: 'post',
  path: '/api/workspaces',
  summary: 'Make a workspace for another pair, by its configuration alone',
  request: { body: jsonBody(given.newWorkspace) },
  responses: {
    201: { description: 'made; its pages stand below /w/{code}/', ...workspaceAnswer },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted', 'workspace/invalid'),
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/workspace',
  summary: 'This workspace: the pair and how it works',
  responses: {
    200: { description: 'its ETag is what a change gives back as If-Match', ...workspaceAnswer },
    ...refusalsOf('not-permitted', 'not-found'),
  },
});

const changeRoute = createRoute({
  method: 'patch',
  path: '/api/workspace',
  summary: 'Change the name and the configuration of this workspace',
  request: { headers: versionHeader, body: jsonBody(given.workspace) },
  responses: {
    200: { description: 'changed', ...workspaceAnswer },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'),
    ...refusalsOf('workspace/invalid', 'workspace/version-required', 'workspace/version-stale'),
  },
});

/** The pairs that the house serves, and their configuration. */
export function addWorkspaces(api: Routes, house: House): void {
  api.openapi(listRoute, async (c) => {
    const listed = await listWorkspaces(contextOf(house, c));
    return listed.done ? c.json({ items: listed.value }, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(makeRoute, async (c) => {
    const made = await makeWorkspace(contextOf(house, c), c.req.valid('json'));
    return made.done ? c.json(made.value, 201) : answerRefusal(c, made.refusal);
  });
  api.openapi(oneRoute, async (c) => {
    const shown = await showWorkspace(contextOf(house, c));
    if (!shown.done) return answerRefusal(c, shown.refusal);
    return c.json(shown.value, 200, { etag: versionTag(shown.value.version) });
  });
  api.openapi(changeRoute, async (c) => {
    const expected = expectedVersion(c.req.valid('header')['if-match'], 'workspace/version-required');
    if (!expected.done) return answerRefusal(c, expected.refusal);
    const changed = await configureWorkspace(contextOf(house, c), c.req.valid('json'), expected.value);
    if (!changed.done) return answerRefusal(c, changed.refusal);
    return c.json(changed.value, 200, { etag: versionTag(changed.value.version) });
  });
}
