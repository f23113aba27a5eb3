import { createRoute } from '@hono/zod-openapi';
import { keepFile } from '../../commands/keep-file.ts';
import { mayNot } from '../../policies/may.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { givenFile } from '../given-file.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { givenFileBody } from '../shapes/given-shapes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { keptShape } from './shapes.ts';

const answer = { content: { 'application/json': { schema: keptShape } } };
const route = createRoute({
  method: 'post',
  path: '/api/instruments',
  summary: 'Keep the instruments of a file or of a pasted text',
  request: { body: givenFileBody },
  responses: {
    200: { description: 'these bytes are held already; nothing new but the corrections', ...answer },
    201: { description: 'kept', ...answer },
    ...refusalsOf(
      ...(['request/invalid', 'request/too-large', 'request/foreign-origin', 'not-permitted'] as const),
      ...(['instrument/unreadable', 'correction/invalid'] as const),
    ),
  },
});

export function addInstrumentKeeping(api: Routes, house: House): void {
  api.on('POST', '/api/instruments', async (c) => {
    const context = contextOf(house, c);
    const denied = mayNot(context.actor, 'keep texts');
    if (denied) return answerRefusal(c, denied);
    const given = await givenFile(c);
    if (!given.done) return answerRefusal(c, given.refusal);
    const { bytes, name, corrections } = given.value;
    const kept = await keepFile(context, await house.read(bytes, name), bytes, corrections);
    if (!kept.done) return answerRefusal(c, kept.refusal);
    if (kept.value.fresh) house.discoveries.soon(context);
    return c.json({ ids: kept.value.ids }, kept.value.fresh ? 201 : 200);
  });
  api.openAPIRegistry.registerPath(route);
}
