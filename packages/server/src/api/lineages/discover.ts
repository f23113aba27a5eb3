import { createRoute, z } from '@hono/zod-openapi';
import { mayNot } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { discoveryRun } from '../../store/repositories/discovery-runs.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { idParameter, progressShape } from './shapes.ts';

const answer = { content: { 'application/json': { schema: progressShape } } };

const startRoute = createRoute({
  method: 'post',
  path: '/api/discoveries',
  summary: 'Look for lineages among all instruments that are held',
  request: { body: { required: false, content: { 'application/json': { schema: z.strictObject({}) } } } },
  responses: {
    202: { description: 'started, or running already', ...answer },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted'),
  },
});

const progressRoute = createRoute({
  method: 'get',
  path: '/api/discoveries/{id}',
  summary: 'How far a discovery is; `latest` is the one that was started last',
  request: { params: idParameter },
  responses: {
    200: { description: 'its progress', ...answer },
    ...refusalsOf('request/invalid', 'not-found', 'not-permitted'),
  },
});

const stopRoute = createRoute({
  method: 'delete',
  path: '/api/discoveries/{id}',
  summary: 'Stop a discovery; the lineages stay as they were',
  request: { params: idParameter },
  responses: {
    202: { description: 'it stops after the page in hand', ...answer },
    ...refusalsOf('request/invalid', 'not-found', 'request/foreign-origin', 'not-permitted'),
  },
});

export function addDiscoveries(api: Routes, house: House): void {
  const nothing = refusal('not-found', 'There is no such discovery.');

  api.openapi(startRoute, async (c) => {
    const context = contextOf(house, c);
    const started = await house.discoveries.start(context);
    if (!started.done) return answerRefusal(c, started.refusal);
    const progress = await discoveryRun(context.db, context.actor.workspace, started.value);
    return progress ? c.json(progress, 202) : answerRefusal(c, nothing);
  });

  api.openapi(progressRoute, async (c) => {
    const { db, actor } = contextOf(house, c);
    const denied = mayNot(actor, 'read texts');
    if (denied) return answerRefusal(c, denied);
    const progress = await discoveryRun(db, actor.workspace, c.req.valid('param').id);
    return progress ? c.json(progress, 200) : answerRefusal(c, nothing);
  });

  api.openapi(stopRoute, async (c) => {
    const { db, actor } = contextOf(house, c);
    const denied = mayNot(actor, 'arrange lineages');
    if (denied) return answerRefusal(c, denied);
    const progress = await discoveryRun(db, actor.workspace, c.req.valid('param').id);
    if (!progress) return answerRefusal(c, nothing);
    house.discoveries.stop(progress.id);
    return c.json(progress, 202);
  });
}
