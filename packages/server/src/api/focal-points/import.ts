import { createRoute } from '@hono/zod-openapi';
import { importDirectory } from '../../commands/import-directory.ts';
import { planDirectory } from '../../commands/plan-directory.ts';
import type { TableFile } from '../../commands/plan-import.ts';
import { mayNot } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import { importForm, tableForm } from '../organizations/shapes.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { directoryImportedShape, directoryPlanShape } from './shapes.ts';

const ownRefusals = [
  ...(['request/invalid', 'request/foreign-origin', 'request/too-large', 'not-permitted'] as const),
  'table/unreadable',
] as const;

const previewRoute = createRoute({
  method: 'post',
  path: '/api/focal-points/preview',
  summary:
    'What a table of focal points would change, row by row, and what speaks against it; nothing is changed',
  request: { body: { required: true, content: { 'multipart/form-data': { schema: tableForm } } } },
  responses: {
    200: {
      description: 'the preview, with the fingerprint to accept it by',
      content: { 'application/json': { schema: directoryPlanShape } },
    },
    ...refusalsOf(...ownRefusals),
  },
});

const importRoute = createRoute({
  method: 'post',
  path: '/api/focal-points/import',
  summary: 'Import a table of focal points as its preview showed it, whole or not at all',
  request: { body: { required: true, content: { 'multipart/form-data': { schema: importForm } } } },
  responses: {
    200: { description: 'imported', content: { 'application/json': { schema: directoryImportedShape } } },
    ...refusalsOf(...ownRefusals, 'table/invalid', 'table/stale'),
  },
});

const longestFileName = 400;

/** The preview of a table of focal points, and its import. */
export function addDirectoryImport(api: Routes, house: House): void {
  api.on('POST', '/api/focal-points/preview', async (c) => {
    const context = contextOf(house, c);
    const denied = mayNot(context.actor, 'keep focal points');
    if (denied) return answerRefusal(c, denied);
    const file = await fileOf(await c.req.formData().catch(() => null));
    if (!file.done) return answerRefusal(c, file.refusal);
    const planned = await planDirectory(context, file.value);
    return planned.done ? c.json(planned.value, 200) : answerRefusal(c, planned.refusal);
  });
  api.openAPIRegistry.registerPath(previewRoute);
  api.on('POST', '/api/focal-points/import', async (c) => {
    const context = contextOf(house, c);
    const denied = mayNot(context.actor, 'keep focal points');
    if (denied) return answerRefusal(c, denied);
    const form = await c.req.formData().catch(() => null);
    const file = await fileOf(form);
    if (!file.done) return answerRefusal(c, file.refusal);
    const fingerprint = importForm.shape.fingerprint.safeParse(form?.get('fingerprint'));
    if (!fingerprint.success) {
      const message = 'Say which preview was accepted: its fingerprint.';
      return answerRefusal(c, refusal('request/invalid', message, 'fingerprint'));
    }
    const imported = await importDirectory(context, file.value, fingerprint.data);
    return imported.done ? c.json(imported.value, 200) : answerRefusal(c, imported.refusal);
  });
  api.openAPIRegistry.registerPath(importRoute);
}

async function fileOf(form: FormData | null): Promise<Result<TableFile>> {
  const file = form?.get('file');
  if (!(file instanceof File)) return refused(refusal('request/invalid', 'Give a form with a file.', 'file'));
  const name = (file.name || 'unnamed').slice(-longestFileName);
  return done({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
}
