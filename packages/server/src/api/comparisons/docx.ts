import { createRoute } from '@hono/zod-openapi';
import { compareAsDocx } from '../../commands/compare-as-docx.ts';
import type { WorkedLineages } from '../../commands/worked-lineages.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { fileQuery } from './shapes.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const route = createRoute({
  method: 'get',
  path: '/api/comparisons/docx',
  summary: 'Two instruments as a Word file: the new one as tracked changes over the old one',
  request: { query: fileQuery },
  responses: {
    200: {
      description: 'the file, as an attachment',
      content: { [type]: { schema: { type: 'string' as const, format: 'binary' } } },
    },
    ...refusalsOf('request/invalid', 'not-found', 'not-permitted', 'comparison/impossible', 'work/too-long'),
  },
});

export function addComparisonFile(api: Routes, house: House, worked: WorkedLineages): void {
  api.openapi(route, async (c) => {
    const { author, ...pair } = c.req.valid('query');
    const at = `${new Date().toISOString().slice(0, 19)}Z`;
    const made = await compareAsDocx(contextOf(house, c), worked, house.drafting, pair, { author, at });
    if (!made.done) return answerRefusal(c, made.refusal);
    return attachment(made.value.content, made.value.name, type);
  });
}
