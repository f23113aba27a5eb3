import { createRoute, z } from '@hono/zod-openapi';
import { mayNot } from '../../policies/may.ts';
import { type Hit, searchPassages } from '../../store/repositories/passage-search.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { list } from '../shapes/shape-tools.ts';

const hitShape = z
  .object({
    id: z.string(),
    symbol: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string(),
    address: z.string().openapi({ description: 'symbol, title, PP3, OP5, note 2, or the label of an annex' }),
    snippet: z.string(),
    matches: list(z.object({ start: z.int(), end: z.int() })).openapi({
      description: 'places in the snippet',
    }),
  })
  .openapi('Hit');

const route = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Where words stand in the instruments that are held',
  request: {
    query: z.object({
      q: z.string().min(1).max(400),
      size: z.coerce.number().int().min(1).max(100).default(30),
    }),
  },
  responses: {
    200: {
      description: 'the places, the fullest first',
      content: { 'application/json': { schema: z.object({ hits: list(hitShape) }).openapi('Hits') } },
    },
    ...refusalsOf('request/invalid', 'not-permitted'),
  },
});

export function addSearch(api: Routes, house: House): void {
  api.openapi(route, async (c) => {
    const { db, actor } = contextOf(house, c);
    const denied = mayNot(actor, 'read texts');
    if (denied) return answerRefusal(c, denied);
    const { q, size } = c.req.valid('query');
    const hits = await searchPassages(db, actor.workspace, q, size);
    return c.json({ hits: hits.map(presentHit) }, 200);
  });
}

export function presentHit({ snippet, ...hit }: Hit) {
  return { ...hit, snippet: snippet.text, matches: snippet.matches };
}
