import { createRoute, z } from '@hono/zod-openapi';
import { verifyStore } from '../../commands/audit/verify-store.ts';
import { writeBackup } from '../../commands/backup/write-backup.ts';
import { refusal } from '../../refusals/refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { verifiedShape } from '../audit/shapes.ts';
import { isOwner } from '../guards/who-asks.ts';
import type { House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { list } from '../shapes/shape-tools.ts';

const headers = z.object({ authorization: z.string().optional() });
const description =
  'For the command line on the same machine: the bearer token is what the lock of the data folder answers.';

const pathShape = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => !path.includes('\u0000'));

const backupRoute = createRoute({
  ...{ method: 'post', path: '/api/store/backups', description },
  summary: 'Write the whole store into a file of the disk of the server',
  request: { headers, body: jsonBody(z.object({ file: pathShape })) },
  responses: {
    201: {
      description: 'written',
      content: {
        'application/json': {
          schema: z
            .object({ file: z.string(), tables: z.int(), rows: z.int(), bytes: z.int() })
            .openapi('WrittenBackup'),
        },
      },
    },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted', 'file/not-written'),
  },
});

const verifyRoute = createRoute({
  ...{ method: 'get', path: '/api/store/verification', description },
  summary: 'Prove each workspace',
  request: { headers },
  responses: {
    200: {
      description: 'what was found',
      content: { 'application/json': { schema: z.object({ items: list(verifiedShape) }) } },
    },
    ...refusalsOf('not-permitted'),
  },
});

/** The whole store at once, for whoever could open its folder: copied and proved while the server has it. */
export function addStoreCopy(api: Routes, { store }: House): void {
  const denied = (authorization: string | undefined) =>
    isOwner(authorization, store.ownerKey)
      ? null
      : refusal('not-permitted', 'Only a process that can open the data folder may do this.');

  api.openapi(backupRoute, async (c) => {
    const no = denied(c.req.valid('header').authorization);
    if (no) return answerRefusal(c, no);
    const written = await writeBackup(store, c.req.valid('json').file);
    return written.done ? c.json(written.value, 201) : answerRefusal(c, written.refusal);
  });
  api.openapi(verifyRoute, async (c) => {
    const no = denied(c.req.valid('header').authorization);
    if (no) return answerRefusal(c, no);
    return c.json({ items: await verifyStore(store) }, 200);
  });
}
