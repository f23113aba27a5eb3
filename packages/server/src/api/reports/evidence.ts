import { createRoute, z } from '@hono/zod-openapi';
import type { Context as Request } from 'hono';
import {
  attachEvidence,
  type GivenEvidence,
  readEvidence,
  showEvidence,
  withdrawEvidence,
} from '../../commands/reports/attach-evidence.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { attachment } from '../attachment.ts';
import { fileOfForm } from '../form-file.ts';
import { contextOf, type Env, type House } from '../house.ts';
import { evidenceShape } from '../matrix/shapes.ts';
import type { Routes } from '../routes.ts';
import { jsonBody } from '../shapes/json-body.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { evidenceFormShape, given, idParameter } from './shapes.ts';

const one = { content: { 'application/json': { schema: evidenceShape } } };
const refusals = refusalsOf(
  ...(['request/invalid', 'request/foreign-origin', 'not-permitted', 'not-found'] as const),
  'evidence/invalid',
);

const fileRoute = createRoute({
  method: 'post',
  path: '/api/activities/{id}/evidence/files',
  summary:
    'Attach a file to a line: PDF, Word, Excel, PNG, JPEG or plain text, told by its content; 25 MB at most',
  request: {
    params: idParameter,
    body: { required: true, content: { 'multipart/form-data': { schema: evidenceFormShape } } },
  },
  responses: { 201: { description: 'attached', ...one }, ...refusals, ...refusalsOf('request/too-large') },
});

const linkRoute = createRoute({
  method: 'post',
  path: '/api/activities/{id}/evidence/links',
  summary: 'Attach an address on the web to a line',
  request: { params: idParameter, body: jsonBody(given.evidenceLink) },
  responses: { 201: { description: 'attached', ...one }, ...refusals },
});

const withdrawRoute = createRoute({
  method: 'post',
  path: '/api/evidence/{id}/withdrawal',
  summary: 'Withdraw evidence, with a reason; it stays, and counts no more',
  request: { params: idParameter, body: jsonBody(given.evidenceWithdrawal) },
  responses: { 200: { description: 'withdrawn', ...one }, ...refusals },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/evidence/{id}/file',
  summary: 'The file of a piece of evidence, to be saved and never shown in the page',
  request: { params: idParameter },
  responses: {
    200: {
      description: 'the file, as an attachment',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...refusalsOf('request/invalid', 'not-permitted', 'not-found'),
  },
});

/** What shows that something was done. */
export function addEvidence(api: Routes, house: House): void {
  api.openapi(fileRoute, async (c) => {
    const evidence = await evidenceOfForm(c);
    if (!evidence.done) return answerRefusal(c, evidence.refusal);
    const attached = await attachEvidence(contextOf(house, c), c.req.valid('param').id, evidence.value);
    return attached.done ? answerEvidence(c, house, attached.value, 201) : answerRefusal(c, attached.refusal);
  });
  api.openapi(linkRoute, async (c) => {
    const attached = await attachEvidence(contextOf(house, c), c.req.valid('param').id, c.req.valid('json'));
    return attached.done ? answerEvidence(c, house, attached.value, 201) : answerRefusal(c, attached.refusal);
  });
  api.openapi(withdrawRoute, async (c) => {
    const { id } = c.req.valid('param');
    const withdrawn = await withdrawEvidence(contextOf(house, c), id, c.req.valid('json').reason);
    return withdrawn.done ? answerEvidence(c, house, id, 200) : answerRefusal(c, withdrawn.refusal);
  });
  api.openapi(readRoute, async (c) => {
    const read = await readEvidence(contextOf(house, c), c.req.valid('param').id);
    if (!read.done) return answerRefusal(c, read.refusal);
    const { content, name, mediaType } = read.value;
    return attachment(content, name, mediaType);
  });
}

/** The evidence of a form: its file, and what is said of it. Refused: `request/invalid`. */
export async function evidenceOfForm(c: Request): Promise<Result<GivenEvidence>> {
  // What the shape was checked against is kept as it is, and no promise any more.
  const form = await Promise.resolve(c.req.formData()).catch(() => null);
  const file = await fileOfForm(form);
  if (!file.done) return file;
  const entries = [...(form?.entries() ?? [])].filter(([name, value]) => name !== 'file' && value !== '');
  const said = evidenceFormShape.omit({ file: true }).safeParse(Object.fromEntries(entries));
  if (!said.success) {
    const [fault] = said.error.issues;
    return refused(refusal('request/invalid', fault?.message ?? '', fault?.path.map(String).join('.')));
  }
  return done({ ...said.data, file: file.value });
}

async function answerEvidence<S extends 200 | 201>(c: Request<Env>, house: House, id: string, status: S) {
  const shown = await showEvidence(contextOf(house, c), id);
  return shown.done ? c.json(shown.value, status) : answerRefusal(c, shown.refusal);
}
