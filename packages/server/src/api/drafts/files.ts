import { createRoute } from '@hono/zod-openapi';
import { changeDelegationFile } from '../../commands/change-delegation-file.ts';
import { receiveDelegationFile } from '../../commands/receive-delegation-file.ts';
import type { WorkedDrafts } from '../../commands/worked-drafts.ts';
import { mayNot } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { bytesOfDelegationFile } from '../../store/repositories/delegation-files.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { fileOfForm } from '../form-file.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { fileShape } from './amendment-shapes.ts';
import { fileForm, fileFormBody, given } from './given-shapes.ts';
import { fileParameter, idParameter } from './query-shapes.ts';

const answer = { content: { 'application/json': { schema: fileShape } } };
const ownRefusals = [
  ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found', 'draft/closed'] as const),
] as const;

const receivingRoute = createRoute({
  method: 'post',
  path: '/api/drafts/{id}/files',
  summary:
    "Receive a delegation's marked-up Word file: its tracked changes and comments become amendments and remarks",
  request: {
    params: idParameter,
    body: { required: true, content: { 'multipart/form-data': { schema: fileFormBody } } },
  },
  responses: {
    201: { description: 'the file, or the same one where it is held already', ...answer },
    ...refusalsOf(...ownRefusals, 'request/too-large', 'amendment/unreadable', 'amendment/other-text'),
  },
});

const changeRoute = createRoute({
  method: 'patch',
  path: '/api/drafts/{id}/files/{file}',
  summary: "Say whose a delegation's file is, or withdraw it",
  request: { params: fileParameter, body: jsonBody(given.file) },
  responses: { 200: { description: 'the file', ...answer }, ...refusalsOf(...ownRefusals) },
});

const bytesRoute = createRoute({
  method: 'get',
  path: '/api/drafts/{id}/files/{file}',
  summary: "A delegation's file, byte for byte",
  request: { params: fileParameter },
  responses: {
    200: {
      description: 'the file, as an attachment',
      content: { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } },
    },
    ...refusalsOf('request/invalid', 'not-found', 'not-permitted'),
  },
});

export function addDelegationFiles(api: Routes, house: House, worked: WorkedDrafts): void {
  api.on('POST', '/api/drafts/:id/files', async (c) => {
    const context = contextOf(house, c);
    const denied = mayNot(context.actor, 'draft texts');
    if (denied) return answerRefusal(c, denied);
    const { id } = c.req.param();
    const file = await fileFromForm(await c.req.formData().catch(() => null));
    if (!file.done) return answerRefusal(c, file.refusal);
    const received = await receiveDelegationFile(context, worked, id, file.value);
    return received.done ? c.json(received.value, 201) : answerRefusal(c, received.refusal);
  });
  api.openAPIRegistry.registerPath(receivingRoute);
  api.openapi(changeRoute, async (c) => {
    const { id, file } = c.req.valid('param');
    const change = await changeDelegationFile(contextOf(house, c), worked, id, file, c.req.valid('json'));
    return change.done ? c.json(change.value, 200) : answerRefusal(c, change.refusal);
  });
  api.openapi(bytesRoute, async (c) => {
    const { db, actor } = contextOf(house, c);
    const denied = mayNot(actor, 'read texts');
    if (denied) return answerRefusal(c, denied);
    const { id, file } = c.req.valid('param');
    const held = await bytesOfDelegationFile(db, actor.workspace, id, file);
    if (!held) return answerRefusal(c, refusal('not-found', 'This file is not held.'));
    return attachment(new Uint8Array(held.content), held.name, 'application/octet-stream');
  });
}

/** The file of a form, and what the person says of it. */
async function fileFromForm(
  form: FormData | null,
): Promise<Result<Parameters<typeof receiveDelegationFile>[3]>> {
  const file = await fileOfForm(form);
  if (!file.done) return file;
  const said = fileForm.safeParse({
    delegation: form?.get('delegation') || undefined,
    revision: form?.get('revision') || undefined,
  });
  if (!said.success) {
    const [fault] = said.error.issues;
    const field = fault?.path.map(String).join('.');
    return refused(refusal('request/invalid', fault?.message ?? 'The form is not understood.', field));
  }
  return done({ ...said.data, ...file.value });
}
