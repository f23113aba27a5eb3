import { createRoute, z } from '@hono/zod-openapi';
import { correctInstrument } from '../../commands/correct-instrument.ts';
import { showInstrument } from '../../commands/show-instrument.ts';
import { refusal } from '../../refusals/refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { correctionsShape } from '../shapes/given-shapes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { versionFromTag, versionTag } from '../version-tag.ts';
import { instrumentPage } from './present.ts';
import { idParameter, pageShape } from './shapes.ts';

const route = createRoute({
  method: 'patch',
  path: '/api/instruments/{id}',
  summary: 'Correct what the file lacks or bears wrongly',
  request: {
    params: idParameter,
    headers: z.object({ 'if-match': z.string().optional() }),
    body: {
      required: true,
      content: { 'application/json': { schema: z.object({ corrections: correctionsShape }) } },
    },
  },
  responses: {
    200: {
      description: 'the instrument as it stands now, with its new ETag',
      content: { 'application/json': { schema: pageShape } },
    },
    ...refusalsOf(
      ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
      ...(['correction/invalid', 'instrument/version-required', 'instrument/version-stale'] as const),
    ),
  },
});

export function addInstrumentCorrection(api: Routes, house: House): void {
  api.openapi(route, async (c) => {
    const context = contextOf(house, c);
    const { id } = c.req.valid('param');
    const header = c.req.valid('header')['if-match'];
    if (header === undefined) {
      const message = 'Say in If-Match which version you saw: its ETag.';
      return answerRefusal(c, refusal('instrument/version-required', message));
    }
    const version = versionFromTag(header);
    // A tag that is none of ours is a version that does not stand: -1 never does.
    const expected = version === 'any' ? null : (version ?? -1);
    const corrected = await correctInstrument(context, id, c.req.valid('json').corrections, expected);
    if (!corrected.done) return answerRefusal(c, corrected.refusal);
    if (corrected.value.version !== expected) house.discoveries.soon(context);
    const shown = await showInstrument(context, id);
    if (!shown.done) return answerRefusal(c, shown.refusal);
    return c.json(instrumentPage(shown.value), 200, { etag: versionTag(shown.value.version) });
  });
}
