import { createRoute } from '@hono/zod-openapi';
import { addPost } from '../../commands/add-post.ts';
import { changeAssignment } from '../../commands/change-assignment.ts';
import { closePost } from '../../commands/close-post.ts';
import { handOverPost } from '../../commands/hand-over-post.ts';
import { nominatePerson } from '../../commands/nominate-person.ts';
import { noteOnPost } from '../../commands/note-on-post.ts';
import { listPosts } from '../../commands/show-posts.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { changingRoute } from '../changing-route.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { answerChange, answerPost, changed } from './answer.ts';
import {
  assignmentParameters,
  given,
  onQuery,
  postListQuery,
  postListShape,
  postPageShape,
  postParameter,
} from './shapes.ts';

const changing = changingRoute(changed);

const listRoute = createRoute({
  method: 'get',
  path: '/api/focal-points',
  summary: 'Posts of focal points and who holds them on a day; those vacant longest first',
  request: { query: postListQuery },
  responses: {
    200: {
      description: 'one page of them; closed ones where they are asked for',
      content: { 'application/json': { schema: postListShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

const addRoute = createRoute({
  method: 'post',
  path: '/api/focal-points',
  summary: 'Add a post to an organization',
  request: { body: jsonBody(given.post) },
  responses: {
    201: { description: 'added', content: { 'application/json': { schema: postPageShape } } },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted', 'focal-point/invalid'),
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/api/focal-points/{id}',
  summary: 'One post: who holds it, who held it, on which days nobody did, what was noted',
  request: { params: postParameter, query: onQuery },
  responses: {
    200: {
      description: 'the post; its ETag is what a change gives back as If-Match',
      content: { 'application/json': { schema: postPageShape } },
    },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

const nominationRoute = changing(
  'post',
  '/api/focal-points/{id}/assignments',
  postParameter,
  given.nomination,
  'Nominate a person for a post, or assign it at once',
);

const assignmentRoute = changing(
  'patch',
  '/api/focal-points/{id}/assignments/{assignment}',
  assignmentParameters,
  given.assignment,
  'Confirm an assignment, take it back, end it, or correct its days',
);

const handOverRoute = changing(
  'post',
  '/api/focal-points/{id}/hand-over',
  postParameter,
  given.handOver,
  'Hand a post over with a note; what the organization has open is kept with it',
);

const closingRoute = changing(
  'post',
  '/api/focal-points/{id}/closing',
  postParameter,
  given.closing,
  'Close a post, or open it again; its history stays',
);

const noteRoute = changing(
  'post',
  '/api/focal-points/{id}/notes',
  postParameter,
  given.note,
  'Keep a note about the work of a post',
);

/** The posts of focal points. */
export function addPosts(api: Routes, house: House): void {
  api.openapi(listRoute, async (c) => {
    const { page, size, ...filter } = c.req.valid('query');
    const window = { limit: size, offset: (page - 1) * size };
    const listed = await listPosts(contextOf(house, c), filter, window);
    return listed.done ? c.json(listed.value, 200) : answerRefusal(c, listed.refusal);
  });
  api.openapi(addRoute, async (c) => {
    const added = await addPost(contextOf(house, c), c.req.valid('json'));
    return added.done ? answerPost(c, house, added.value, 201) : answerRefusal(c, added.refusal);
  });
  api.openapi(oneRoute, (c) => answerPost(c, house, c.req.valid('param').id, 200, c.req.valid('query').on));
  api.openapi(nominationRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, { id, header: c.req.valid('header')['if-match'] }, (expected) =>
      nominatePerson(contextOf(house, c), id, c.req.valid('json'), expected),
    );
  });
  api.openapi(assignmentRoute, (c) => {
    const { id, assignment } = c.req.valid('param');
    return answerChange(c, house, { id, header: c.req.valid('header')['if-match'] }, (expected) =>
      changeAssignment(contextOf(house, c), { post: id, assignment }, c.req.valid('json'), expected),
    );
  });
  api.openapi(handOverRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, { id, header: c.req.valid('header')['if-match'] }, (expected) =>
      handOverPost(contextOf(house, c), id, c.req.valid('json'), expected),
    );
  });
  api.openapi(closingRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, { id, header: c.req.valid('header')['if-match'] }, (expected) =>
      closePost(contextOf(house, c), id, c.req.valid('json'), expected),
    );
  });
  api.openapi(noteRoute, (c) => {
    const { id } = c.req.valid('param');
    return answerChange(c, house, { id, header: c.req.valid('header')['if-match'] }, (expected) =>
      noteOnPost(contextOf(house, c), id, c.req.valid('json').words, expected),
    );
  });
}
