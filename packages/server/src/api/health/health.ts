import { createRoute, z } from '@hono/zod-openapi';
import { programVersion } from '../../program-version.ts';
import type { House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';

const route = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the server and its store answer',
  responses: {
    200: {
      description: 'they do',
      content: {
        'application/json': {
          schema: z
            .object({ status: z.literal('ok'), version: z.string(), engine: z.enum(['embedded', 'server']) })
            .openapi('Health'),
        },
      },
    },
    ...refusalsOf(),
  },
});

export function addHealth(api: Routes, { store }: House): void {
  api.openapi(route, async (c) => {
    await store.ask();
    return c.json({ status: 'ok' as const, version: programVersion, engine: store.engine }, 200);
  });
}
