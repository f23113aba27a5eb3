import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from '../commands/context.ts';
import type { LongWorker } from '../commands/long-work.ts';
import type { TableFile } from '../commands/plan-tables.ts';
import { mayNot } from '../policies/may.ts';
import type { Permission } from '../policies/permissions.ts';
import { refusal } from '../refusals/refusal.ts';
import type { Result } from '../refusals/result.ts';
import { answerRefusal } from './answer-refusal.ts';
import { fileOfForm } from './form-file.ts';
import { contextOf, type House } from './house.ts';
import type { Routes } from './routes.ts';
import { refusalsOf } from './shapes/refusal-shape.ts';

/** A table that comes in as a file, is shown with what it would change, and is imported as it was shown. */
export interface TableImport {
  /** `/api/organizations`: `/preview` and `/import` stand below it. */
  readonly path: string;
  /** What its rows are, in the summary of the routes: `organizations`. */
  readonly of: string;
  readonly permission: Permission;
  readonly preview: {
    readonly shape: z.ZodType;
    readonly run: (context: Context, file: TableFile, worker: LongWorker) => Promise<Result<object>>;
  };
  readonly import: {
    readonly shape: z.ZodType;
    readonly run: (
      context: Context,
      file: TableFile,
      fingerprint: string,
      worker: LongWorker,
    ) => Promise<Result<object>>;
  };
}

const tableForm = z.object({
  file: z.string().openapi({ format: 'binary', description: 'CSV or Excel (.xlsx)' }),
});
const importForm = tableForm.extend({
  fingerprint: z.string().max(200).openapi({ description: 'of the preview that was accepted' }),
});
const ownRefusals = [
  ...(['request/invalid', 'request/foreign-origin', 'request/too-large', 'not-permitted'] as const),
  'table/unreadable',
  'work/too-long',
] as const;

/** The preview of a table, which changes nothing, and its import over the fingerprint of that preview. */
export function addTableImport(api: Routes, house: House, table: TableImport): void {
  const { path, of, permission } = table;
  api.on('POST', `${path}/preview`, async (c) => {
    const context = contextOf(house, c);
    const denied = mayNot(context.actor, permission);
    if (denied) return answerRefusal(c, denied);
    const given = await fileOfForm(await c.req.formData().catch(() => null));
    if (!given.done) return answerRefusal(c, given.refusal);
    const preview = await table.preview.run(context, given.value, house.drafting);
    return preview.done ? c.json(preview.value, 200) : answerRefusal(c, preview.refusal);
  });
  api.openAPIRegistry.registerPath(
    createRoute({
      method: 'post',
      path: `${path}/preview`,
      summary: `What a table of ${of} would change, row by row, and what speaks against it; nothing is changed`,
      request: { body: { required: true, content: { 'multipart/form-data': { schema: tableForm } } } },
      responses: {
        200: {
          description: 'the preview, with the fingerprint to accept it by',
          content: { 'application/json': { schema: table.preview.shape } },
        },
        ...refusalsOf(...ownRefusals),
      },
    }),
  );
  api.on('POST', `${path}/import`, async (c) => {
    const context = contextOf(house, c);
    const denied = mayNot(context.actor, permission);
    if (denied) return answerRefusal(c, denied);
    const form = await c.req.formData().catch(() => null);
    const given = await fileOfForm(form);
    if (!given.done) return answerRefusal(c, given.refusal);
    const fingerprint = importForm.shape.fingerprint.safeParse(form?.get('fingerprint'));
    if (!fingerprint.success) {
      const message = 'Say which preview was accepted: its fingerprint.';
      return answerRefusal(c, refusal('request/invalid', message, 'fingerprint'));
    }
    const imported = await table.import.run(context, given.value, fingerprint.data, house.drafting);
    return imported.done ? c.json(imported.value, 200) : answerRefusal(c, imported.refusal);
  });
  api.openAPIRegistry.registerPath(
    createRoute({
      method: 'post',
      path: `${path}/import`,
      summary: `Import a table of ${of} as its preview showed it, whole or not at all`,
      request: { body: { required: true, content: { 'multipart/form-data': { schema: importForm } } } },
      responses: {
        200: { description: 'imported', content: { 'application/json': { schema: table.import.shape } } },
        ...refusalsOf(...ownRefusals, 'table/invalid', 'table/stale'),
      },
    }),
  );
}
