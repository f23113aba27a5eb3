import type { Context, TypedResponse } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Refusal, refusal, refusalCodes } from '../refusals/refusal.ts';

/** Fits every route beside its own answer, which alone is typed for callers. */
type RefusalResponse = Response & TypedResponse<never, never, never>;

/** A refusal as an HTTP answer: the status of its code, and the one shape of errors. */
export function answerRefusal(c: Context, { code, message, field }: Refusal): RefusalResponse {
  const error = field === undefined ? { code, message } : { code, message, field };
  const status: ContentfulStatusCode = refusalCodes[code].http;
  return c.json({ error }, status) as Response as RefusalResponse;
}

/** A request that does not have the shape of its route, in the words of the first fault. */
export function answerInvalid(
  checked: { success: true } | { success: false; error: { issues: readonly Fault[] } },
  c: Context,
): RefusalResponse | undefined {
  if (checked.success) return undefined;
  const [fault] = checked.error.issues;
  const field = fault?.path.map(String).join('.') || undefined;
  return answerRefusal(
    c,
    refusal('request/invalid', fault?.message ?? 'The request is not understood.', field),
  );
}

interface Fault {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}
