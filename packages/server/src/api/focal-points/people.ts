import { createRoute, z } from '@hono/zod-openapi';
import { changePerson } from '../../commands/change-person.ts';
import { removePerson } from '../../commands/remove-person.ts';
import { listPeopleOfPosts } from '../../commands/show-posts.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { expectedVersion, versionHeader } from '../version-tag.ts';
import { changeRefusals } from './answer.ts';
import { given, personListQuery, personListShape, postParameter } from './shapes.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/focal-people',
  summary: 'Those who hold or held posts of focal points, by name, with their posts',
  request: { query: personListQuery },
  responses: {
    200: {
      description: 'one page of them; those who were removed are not among them',
      content: { 'application/json': { schema: personListShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const doneShape = z.object({ id: z.string() }).openapi('ChangedPerson');
const responses = {
  200: { description: 'done', content: { 'application/json': { schema: doneShape } } },
  ...refusalsOf(...changeRefusals),
};

const changeRoute = createRoute({
  method: 'patch',
  path: '/api/focal-people/{id}',
  summary: 'Keep another name, address or number of a person; If-Match is their version',
  request: {
    params: postParameter,
    headers: versionHeader,
    body: { required: true, content: { 'application/json': { schema: given.person } } },
  },
  responses,
});

const removalRoute = createRoute({
  method: 'delete',
  path: '/api/focal-people/{id}',
  summary: 'Remove all that is known of a person; posts, days and notes about the work stay',
  request: { params: postParameter, headers: versionHeader },
  responses,
});

/** Those who hold posts. */
export function addFocalPeople(api: Routes, house: House): void {
  api.openapi(listRoute, async (c) => {
    const { page, size, ...filter } = c.req.valid('query');
    const window = { limit: size, offset: (page - 1) * size };
    const listed = await listPeopleOfPosts(contextOf(house, c), filter, window);
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(changeRoute, async (c) => {
    const { id } = c.req.valid('param');
    const expected = expectedVersion(c.req.valid('header')['if-match'], 'focal-point/version-required');
    if (!expected.done) return answerRefusal(c, expected.refusal);
    const result = await changePerson(contextOf(house, c), id, c.req.valid('json'), expected.value);
    return result.done ? c.json({ id }, 200) : answerRefusal(c, result.refusal);
  });
  api.openapi(removalRoute, async (c) => {
    const { id } = c.req.valid('param');
    const expected = expectedVersion(c.req.valid('header')['if-match'], 'focal-point/version-required');
    if (!expected.done) return answerRefusal(c, expected.refusal);
    const result = await removePerson(contextOf(house, c), id, expected.value);
    return result.done ? c.json({ id }, 200) : answerRefusal(c, result.refusal);
  });
}
