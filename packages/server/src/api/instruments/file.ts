import { createRoute } from '@hono/zod-openapi';
import { mayNot } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { fileOfInstrument } from '../../store/repositories/instruments.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { idParameter } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/api/instruments/{id}/file',
  summary: 'The file that an instrument was read from, byte for byte',
  request: { params: idParameter },
  responses: {
    200: {
      description: 'the bytes, as an attachment',
      content: { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } },
    },
    ...refusalsOf('not-found', 'not-permitted'),
  },
});

export function addInstrumentFile(api: Routes, house: House): void {
  api.openapi(route, async (c) => {
    const { db, actor } = contextOf(house, c);
    const denied = mayNot(actor, 'read texts');
    if (denied) return answerRefusal(c, denied);
    const file = await fileOfInstrument(db, actor.workspace, c.req.valid('param').id);
    if (!file) return answerRefusal(c, refusal('not-found', 'This instrument is not held.'));
    return attachment(new Uint8Array(file.content), file.name, 'application/octet-stream');
  });
}
