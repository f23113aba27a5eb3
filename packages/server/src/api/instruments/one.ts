import { createRoute } from '@hono/zod-openapi';
import { showInstrument } from '../../commands/show-instrument.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { versionTag } from '../version-tag.ts';
import { instrumentPage } from './present.ts';
import { idParameter, pageShape } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/api/instruments/{id}',
  summary: 'One instrument, with the text that it was read from',
  request: { params: idParameter },
  responses: {
    200: {
      description: 'the instrument; its ETag is what a correction gives back as If-Match',
      content: { 'application/json': { schema: pageShape } },
    },
    ...refusalsOf('not-found', 'not-permitted'),
  },
});

export function addInstrument(api: Routes, house: House): void {
  api.openapi(route, async (c) => {
    const shown = await showInstrument(contextOf(house, c), c.req.valid('param').id);
    if (!shown.done) return answerRefusal(c, shown.refusal);
    return c.json(instrumentPage(shown.value), 200, { etag: versionTag(shown.value.version) });
  });
}
