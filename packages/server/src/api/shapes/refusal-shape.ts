import { z } from '@hono/zod-openapi';
import { type RefusalCode, refusalCodes } from '../../refusals/refusal.ts';

/** The one shape of everything that is not an answer. */
export const refusalShape = z
  .object({
    error: z.object({
      code: z.enum(Object.keys(refusalCodes) as [RefusalCode, ...RefusalCode[]]),
      message: z.string(),
      field: z.string().optional(),
    }),
  })
  .openapi('Refusal');

/** The refusals of a route, for its description: one entry for each status. */
export function refusalsOf(...codes: RefusalCode[]) {
  const everywhere: RefusalCode[] = ['request/unknown-host', 'store/unavailable', 'bug'];
  return Object.fromEntries(
    [...codes, ...everywhere].map((code) => [
      refusalCodes[code].http,
      {
        description: [...codes, ...everywhere]
          .filter((each) => refusalCodes[each].http === refusalCodes[code].http)
          .join(', '),
        content: { 'application/json': { schema: refusalShape } },
      },
    ]),
  );
}
