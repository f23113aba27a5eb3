import { createRoute } from '@hono/zod-openapi';
import { compareInstruments } from '../../commands/compare-instruments.ts';
import type { WorkedLineages } from '../../commands/worked-lineages.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { pageShape, pairQuery } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/api/comparisons',
  summary: 'Two instruments held against each other, word by word',
  request: { query: pairQuery },
  responses: {
    200: {
      description: 'the comparison; where they cannot be compared it is empty, and an issue says why',
      content: { 'application/json': { schema: pageShape } },
    },
    ...refusalsOf('request/invalid', 'not-found', 'not-permitted', 'work/too-long'),
  },
});

export function addComparison(api: Routes, house: House, worked: WorkedLineages): void {
  api.openapi(route, async (c) => {
    const compared = await compareInstruments(
      contextOf(house, c),
      worked,
      house.drafting,
      c.req.valid('query'),
    );
    return compared.done ? c.json(compared.value, 200) : answerRefusal(c, compared.refusal);
  });
}
