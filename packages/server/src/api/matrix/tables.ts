import { type FieldConflict, type LineProblem, type PlannedLine, TABLE_LANGUAGES } from '@biennium/core';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context as Request } from 'hono';
import { exportMatrix } from '../../commands/matrix/export-matrix.ts';
import { importMatrix, type MatrixImported, previewMatrix } from '../../commands/matrix/import-matrix.ts';
import type { MatrixFile, PlannedMatrix } from '../../commands/matrix/plan-matrix-import.ts';
import { mayNever } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { fileOfForm } from '../form-file.ts';
import { contextOf, type Env, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { list } from '../shapes/shape-tools.ts';
import { changeShape, contentShape, idParameter } from './shapes.ts';

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const exportRoute = createRoute({
  method: 'get',
  path: '/api/matrices/{id}/export',
  summary: 'The lines of a matrix as a table that can be filled in and brought back',
  request: {
    params: idParameter,
    query: z.object({
      as: z.enum(['csv', 'xlsx']).default('xlsx'),
      language: z.enum(TABLE_LANGUAGES).default('en'),
      empty: z
        .enum(['true', 'false'])
        .transform((value) => value === 'true')
        .default(false)
        .openapi({ description: 'without lines: what can be filled in' }),
    }),
  },
  responses: {
    200: {
      description: 'the file, as an attachment',
      content: {
        'text/csv': { schema: { type: 'string' as const } },
        [sheet]: { schema: { type: 'string' as const, format: 'binary' } },
      },
    },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found', 'work/too-long'),
  },
});

const conflictShape: z.ZodType<FieldConflict> = z
  .object({ field: z.string(), base: z.unknown(), mine: z.unknown(), theirs: z.unknown() })
  .openapi('FieldConflict') as unknown as z.ZodType<FieldConflict>;

const plannedShape = z
  .object({
    ...{ row: z.int(), code: z.string().nullable(), title: z.string(), content: contentShape },
    changes: list(changeShape).openapi({ description: 'what would be different from the line as it stands' }),
    conflicts: list(conflictShape).openapi({
      description: 'what was changed here as well since it was exported; it stays unless it is taken',
    }),
  })
  .openapi('PlannedLine') satisfies z.ZodType<PlannedLine>;

const problemShape = z
  .object({
    ...{ code: z.string(), severity: z.enum(['error', 'warning']), row: z.int() },
    ...{ column: z.string().nullable(), cell: z.string(), other: z.string().nullable() },
  })
  .openapi('LineProblem') as unknown as z.ZodType<LineProblem>;

const planShape: z.ZodType<PlannedMatrix> = z
  .object({ rows: list(plannedShape), problems: list(problemShape), fingerprint: z.string() })
  .openapi('PlannedMatrix');

const importedShape: z.ZodType<MatrixImported> = z
  .object({ proposed: z.int(), changed: z.int() })
  .openapi('MatrixImported');

const tableForm = z.object({
  file: z.string().openapi({ format: 'binary', description: 'CSV or Excel (.xlsx)' }),
  side: z.enum(['a', 'b']).optional().openapi({ description: 'for which new lines are proposed' }),
});

const importForm = tableForm.extend({
  fingerprint: z.string().max(200).openapi({ description: 'of the preview that was accepted' }),
  taken: z.string().max(200_000).default('').openapi({
    description: 'fields in conflict that the file decides, a line each: the code, a space, the field',
  }),
  visibility: z.enum(['own side', 'both sides']).default('own side').openapi({ description: 'of new lines' }),
});

const ownRefusals = [
  ...(['request/invalid', 'request/foreign-origin', 'request/too-large', 'not-permitted'] as const),
  ...(['not-found', 'matrix/frozen', 'table/unreadable', 'work/too-long'] as const),
] as const;

const form = <S extends z.ZodObject>(schema: S) => ({
  body: { required: true, content: { 'multipart/form-data': { schema } } },
});

const previewRoute = createRoute({
  method: 'post',
  path: '/api/matrices/{id}/import/preview',
  summary:
    'What a table would change of a matrix, line by line, and what speaks against it; nothing is changed',
  request: { params: idParameter, ...form(tableForm) },
  responses: {
    200: {
      description: 'the preview, with the fingerprint to accept it by',
      content: { 'application/json': { schema: planShape } },
    },
    ...refusalsOf(...ownRefusals),
  },
});

const importRoute = createRoute({
  method: 'post',
  path: '/api/matrices/{id}/import',
  summary: 'Bring in a table of lines as its preview showed it, whole or not at all',
  request: { params: idParameter, ...form(importForm) },
  responses: {
    200: { description: 'brought in', content: { 'application/json': { schema: importedShape } } },
    ...refusalsOf(...ownRefusals, 'table/invalid', 'table/stale'),
  },
});

/** Matrices as tables, out and back in. */
export function addMatrixTables(api: Routes, house: House): void {
  api.openapi(exportRoute, async (c) => {
    const { id } = c.req.valid('param');
    const exported = await exportMatrix(contextOf(house, c), id, c.req.valid('query'), house.drafting);
    if (!exported.done) return answerRefusal(c, exported.refusal);
    const { content, name, type } = exported.value;
    return attachment(content, name, type);
  });
  api.on('POST', '/api/matrices/:id/import/preview', async (c) => {
    const given = await formOf(c, house, tableForm);
    if (!given.done) return answerRefusal(c, given.refusal);
    const { id, file } = given.value;
    const preview = await previewMatrix(contextOf(house, c), id, file, house.drafting);
    return preview.done ? c.json(preview.value, 200) : answerRefusal(c, preview.refusal);
  });
  api.openAPIRegistry.registerPath(previewRoute);
  api.on('POST', '/api/matrices/:id/import', async (c) => {
    const given = await formOf(c, house, importForm);
    if (!given.done) return answerRefusal(c, given.refusal);
    const { id, file, said } = given.value;
    const { fingerprint, visibility } = said;
    const taken = said.taken.split('\n').map((each) => each.trim());
    const accepted = { fingerprint, visibility, taken };
    const imported = await importMatrix(contextOf(house, c), id, file, accepted, house.drafting);
    return imported.done ? c.json(imported.value, 200) : answerRefusal(c, imported.refusal);
  });
  api.openAPIRegistry.registerPath(importRoute);
}

/** The file of a form and what is said with it, of who may propose lines at all. Refused: `not-permitted`, `request/invalid`. */
async function formOf<S extends typeof tableForm>(
  c: Request<Env>,
  house: House,
  shape: S,
): Promise<Result<{ readonly id: string; readonly file: MatrixFile; readonly said: z.output<S> }>> {
  const denied = mayNever(contextOf(house, c).actor, 'propose activities');
  if (denied) return refused(denied);
  const id = idParameter.shape.id.safeParse(c.req.param('id'));
  if (!id.success) return refused(refusal('request/invalid', 'Say which matrix.', 'id'));
  const body = await c.req.formData().catch(() => null);
  const file = await fileOfForm(body);
  if (!file.done) return file;
  const said = shape.safeParse({ ...Object.fromEntries(body?.entries() ?? []), file: '' });
  if (!said.success) {
    const [fault] = said.error.issues;
    return refused(refusal('request/invalid', fault?.message ?? '', fault?.path.map(String).join('.')));
  }
  return done({ id: id.data, file: { ...file.value, side: said.data.side }, said: said.data });
}
