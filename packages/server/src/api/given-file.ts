import type { Context } from 'hono';
import type { AskedCorrection } from '../commands/check-corrections.ts';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { correctionsShape, textShape } from './shapes/given-shapes.ts';

/** A file as a request gives it, with what the person says of it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly corrections: readonly AskedCorrection[];
}

/**
 * The file of a request: the part `file` of a form (with `corrections` as JSON in a part of its own), or JSON
 * `{text, name?, corrections?}` for a text that was pasted.
 */
export async function givenFile(c: Context): Promise<Result<GivenFile>> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return fromJson(await c.req.text());
  if (type === 'multipart/form-data') return fromForm(await c.req.formData().catch(() => null));
  return refused(invalid('Give a form with a file, or JSON with a text.'));
}

function fromJson(body: string): Result<GivenFile> {
  const given = textShape.safeParse(parsed(body));
  if (!given.success) return refused(faultOf(given.error));
  const { text, name, corrections } = given.data;
  return done({ name, bytes: new TextEncoder().encode(text), corrections });
}

async function fromForm(form: FormData | null): Promise<Result<GivenFile>> {
  const file = form?.get('file');
  if (!(file instanceof File)) return refused(invalid('The form has no file.', 'file'));
  const corrections = form?.get('corrections') ?? '[]';
  const given = correctionsShape.safeParse(typeof corrections === 'string' ? parsed(corrections) : undefined);
  if (!given.success) return refused(faultOf(given.error, 'corrections'));
  const name = textShape.shape.name.safeParse(file.name || 'unnamed');
  if (!name.success) return refused(faultOf(name.error, 'file'));
  const bytes = new Uint8Array(await file.arrayBuffer());
  return done({ name: name.data, bytes, corrections: given.data });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function faultOf(error: { issues: { message: string; path: PropertyKey[] }[] }, within?: string): Refusal {
  const [fault] = error.issues;
  const field = [within, ...(fault?.path ?? [])].filter((step) => step !== undefined).map(String);
  return invalid(fault?.message ?? 'The request is not understood.', field.join('.') || undefined);
}

function invalid(message: string, field?: string): Refusal {
  return refusal('request/invalid', message, field);
}
