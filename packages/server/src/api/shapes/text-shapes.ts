import type { Issue, SourceText } from '@biennium/core';
import { z } from '@hono/zod-openapi';
import { list, orNull } from './shape-tools.ts';

/** A place in a text: half-open, in UTF-16 code units. */
export const spanShape = z.object({ start: z.int(), end: z.int() }).openapi('Span');

export const issueShape: z.ZodType<Issue> = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    message: z.string(),
    values: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .readonly()
      .exactOptional(),
    span: orNull(spanShape),
    rule: z.string().nullable(),
  })
  .openapi('Issue');

const formats = ['text', 'markdown', 'html', 'docx', 'doc', 'pdf', 'akn'] as const;
export const formatShape = z.enum(formats);

/** The source text, as everything points at it. What may be left out is told so in the description alone. */
export const sourceShape = z
  .object({
    format: formatShape,
    text: z.string(),
    layout: z.enum(['lines', 'paragraphs']),
    marks: list(z.looseObject({ start: z.int(), end: z.int(), kind: z.string() })),
    hints: list(z.looseObject({ start: z.int(), end: z.int(), role: z.string() })),
    language: z.string().nullable(),
  })
  .openapi('SourceText') as unknown as z.ZodType<SourceText>;

export const fileShape = z
  .object({
    name: z.string(),
    format: formatShape.nullable(),
    bytes: z.int(),
    sha256: z.string(),
  })
  .openapi('File');
