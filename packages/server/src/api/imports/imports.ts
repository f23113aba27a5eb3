import { timingSafeEqual } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import { importFiles, startImport } from '../../commands/import-files.ts';
import { mayNot } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { progressOf } from '../../store/repositories/imports.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';

const progressShape = z
  .object({
    id: z.string(),
    state: z.enum(['running', 'done', 'stopped', 'failed']),
    total: z.int().nullable().openapi({ description: 'files; null until the folders have been walked' }),
    kept: z.int(),
    known: z.int(),
    unreadable: z.int(),
    instruments: z.int(),
    errors: z.int(),
    startedAt: z.string(),
    endedAt: z.string().nullable(),
  })
  .openapi('ImportProgress');

const answer = { content: { 'application/json': { schema: progressShape } } };
const params = z.object({ id: z.string().min(1).max(100) });

const pathShape = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => !path.includes('\u0000'));

const startRoute = createRoute({
  method: 'post',
  path: '/api/imports',
  summary: 'Import files and folders of the disk of the server; for the command line on the same machine',
  description:
    'The bearer token is what the lock of the data folder answers, so that no page can ask for files.',
  request: {
    headers: z.object({ authorization: z.string().optional() }),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({ paths: z.array(pathShape).min(1).max(10_000) }),
        },
      },
    },
  },
  responses: {
    202: { description: 'started', ...answer },
    ...refusalsOf('request/invalid', 'request/foreign-origin', 'not-permitted'),
  },
});

const progressRoute = createRoute({
  method: 'get',
  path: '/api/imports/{id}',
  summary: 'How far an import is',
  request: { params },
  responses: { 200: { description: 'its progress', ...answer }, ...refusalsOf('not-found', 'not-permitted') },
});

const stopRoute = createRoute({
  method: 'delete',
  path: '/api/imports/{id}',
  summary: 'Stop an import; what it has kept stays',
  request: { params },
  responses: {
    202: { description: 'it stops after the files in hand', ...answer },
    ...refusalsOf('not-found', 'request/foreign-origin', 'not-permitted'),
  },
});

export function addImports(api: Routes, house: House): void {
  const running = new Map<string, AbortController>();

  api.openapi(startRoute, async (c) => {
    const context = contextOf(house, c);
    const { db, actor } = context;
    if (!isOwner(c.req.valid('header').authorization, house.store.ownerKey)) {
      const message = 'Only a process that can open the data folder may import from the disk.';
      return answerRefusal(c, refusal('not-permitted', message));
    }
    const { paths } = c.req.valid('json');
    const started = await startImport(context, paths);
    if (!started.done) return answerRefusal(c, started.refusal);
    const id = started.value;
    const stop = new AbortController();
    running.set(id, stop);
    const ways = { read: house.read, readers: house.readers, signal: stop.signal };
    importFiles(context, id, paths, ways)
      .catch((error: unknown) => process.stderr.write(`biennium: an import failed: ${String(error)}\n`))
      .finally(() => {
        running.delete(id);
        house.mandates.soon(context);
      });
    return c.json(await progressIn(db, actor.workspace, id), 202);
  });

  api.openapi(progressRoute, async (c) => {
    const { db, actor } = contextOf(house, c);
    const denied = mayNot(actor, 'read texts');
    if (denied) return answerRefusal(c, denied);
    const progress = await progressOf(db, actor.workspace, c.req.valid('param').id);
    if (!progress) return answerRefusal(c, refusal('not-found', 'There is no such import.'));
    return c.json(progress, 200);
  });

  api.openapi(stopRoute, async (c) => {
    const { db, actor } = contextOf(house, c);
    const denied = mayNot(actor, 'import from the disk');
    if (denied) return answerRefusal(c, denied);
    const { id } = c.req.valid('param');
    const progress = await progressOf(db, actor.workspace, id);
    if (!progress) return answerRefusal(c, refusal('not-found', 'There is no such import.'));
    running.get(id)?.abort();
    return c.json(progress, 202);
  });
}

async function progressIn(...of: Parameters<typeof progressOf>) {
  const progress = await progressOf(...of);
  if (!progress) throw new Error('an import has no record');
  return progress;
}

function isOwner(header: string | undefined, key: string | null): boolean {
  if (key === null || header === undefined) return false;
  const given = Buffer.from(header);
  const expected = Buffer.from(`Bearer ${key}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
