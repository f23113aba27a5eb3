import { z } from '@hono/zod-openapi';

export const correctionsShape = z
  .array(
    z.object({
      field: z.string(),
      value: z.string().nullable(),
      note: z.string().max(4000).nullish(),
      position: z.int().min(0).optional().openapi({ description: 'which instrument of the file, from 0' }),
    }),
  )
  .max(100)
  .openapi('Corrections');

export const textShape = z
  .object({
    text: z.string(),
    name: z.string().min(1).max(400).default('pasted.txt'),
    corrections: correctionsShape.default([]),
  })
  .openapi('PastedText');

/** The two forms in which a file is given, for the description of a route. */
export const givenFileBody = {
  required: true,
  content: {
    'application/json': { schema: textShape },
    'multipart/form-data': {
      schema: z.object({
        file: z.any().openapi({ type: 'string', format: 'binary' }),
        corrections: z.string().optional().openapi({ description: 'Corrections, as JSON' }),
      }),
    },
  },
};
