import { createRoute } from '@hono/zod-openapi';
import { exportInstrument, stemOf } from '../../commands/export-instrument.ts';
import { showInstrument } from '../../commands/show-instrument.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { exportQuery, idParameter } from './shapes.ts';

const text = { schema: { type: 'string' as const } };
const bytes = { schema: { type: 'string' as const, format: 'binary' } };
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const route = createRoute({
  method: 'get',
  path: '/api/instruments/{id}/export',
  summary: 'An instrument as a file: AKN4UN XML, JSON, HTML or Word',
  request: { params: idParameter, query: exportQuery },
  responses: {
    200: {
      description: 'the file, as an attachment',
      content: { 'application/akn+xml': text, 'application/json': text, 'text/html': text, [word]: bytes },
    },
    ...refusalsOf('request/invalid', 'not-found', 'not-permitted'),
  },
});

export function addInstrumentExport(api: Routes, house: House): void {
  api.openapi(route, async (c) => {
    const shown = await showInstrument(contextOf(house, c), c.req.valid('param').id);
    if (!shown.done) return answerRefusal(c, shown.refusal);
    const { instrument, file } = shown.value;
    const { as, profile } = c.req.valid('query');
    const { content, name, type } = await exportInstrument(instrument, as, profile, stemOf(file.name));
    return attachment(content, name, type);
  });
}
