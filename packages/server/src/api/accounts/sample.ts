import { createRoute } from '@hono/zod-openapi';
import type { Context as Request } from 'hono';
import { samplePeople, stepIntoSample } from '../../commands/accounts/sample-people.ts';
import { refusal } from '../../refusals/refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { isHere } from '../guards/who-asks.ts';
import { contextOf, type Env, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { given, samplePeopleShape, workspaceShape } from './shapes.ts';
import { welcome } from './welcome.ts';

const peopleRoute = createRoute({
  method: 'get',
  path: '/api/sample/people',
  summary: 'The made-up people that can be stepped into, where the program is being tried',
  responses: {
    200: { description: 'them', content: { 'application/json': { schema: samplePeopleShape } } },
    ...refusalsOf('not-found'),
  },
});

const stepRoute = createRoute({
  method: 'post',
  path: '/api/sample/session',
  summary: 'Step into a made-up person, where the program is being tried',
  request: { body: jsonBody(given.sample) },
  responses: {
    201: {
      description: 'signed in, with a cookie; the workspace of that person',
      content: { 'application/json': { schema: workspaceShape.nullable() } },
    },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-found'),
  },
});

/** Whether made-up people can be stepped into: where the program was started for that, from its machine alone. */
export function isTried({ ways }: House, c: Request<Env>): boolean {
  return ways?.sample === true && isHere(c, null);
}

/** Stepping into made-up people. */
export function addSample(api: Routes, house: House): void {
  const nobody = () => refusal('not-found', 'The program was not started with sample people.');
  api.openapi(peopleRoute, async (c) => {
    if (!isTried(house, c)) return answerRefusal(c, nobody());
    return c.json({ items: await samplePeople(contextOf(house, c)) }, 200, { 'cache-control': 'no-store' });
  });
  api.openapi(stepRoute, async (c) => {
    if (!isTried(house, c)) return answerRefusal(c, nobody());
    const client = c.req.header('user-agent') ?? '';
    const stepped = await stepIntoSample(contextOf(house, c), { ...c.req.valid('json'), client });
    if (!stepped.done) return answerRefusal(c, stepped.refusal);
    return c.json(await welcome(house, c, stepped.value), 201, { 'cache-control': 'no-store' });
  });
}
