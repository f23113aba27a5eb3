import { z } from '@hono/zod-openapi';
import { correctableFields } from '../../store/repositories/corrections.ts';
import { instrumentOrders } from '../../store/repositories/instrument-list.ts';
import { factsShape, instrumentShape } from '../shapes/instrument-shape.ts';
import { list } from '../shapes/shape-tools.ts';
import { fileShape, formatShape, issueShape, sourceShape } from '../shapes/text-shapes.ts';

const kinds = ['resolution', 'draft', 'decision', 'presidential-statement', 'report', 'unknown'] as const;

const summaryShape = z
  .object({
    id: z.string(),
    symbol: z.string().nullable(),
    title: z.string().nullable(),
    kind: z.enum(kinds),
    body: z.string().nullable(),
    language: z.string(),
    session: z.int().nullable(),
    agendaItem: z.string().nullable(),
    adoptedOn: z.string().nullable(),
    part: z.string().nullable(),
    counts: z.object({
      preambular: z.int(),
      operative: z.int(),
      notes: z.int(),
      citations: z.int(),
      issues: z.object({ error: z.int(), warning: z.int(), note: z.int() }),
    }),
    file: z.object({ name: z.string(), format: formatShape, bytes: z.int(), sha256: z.string() }),
    keptAt: z.string(),
  })
  .openapi('InstrumentSummary');

export const listShape = z.object({ items: list(summaryShape), total: z.int() }).openapi('InstrumentList');

const orders = instrumentOrders.flatMap((order) => [order, `-${order}` as const]);

export const listQuery = z.object({
  q: z
    .string()
    .max(400)
    .optional()
    .openapi({ description: 'words in the instrument, or a piece of its symbol' }),
  language: z.string().max(10).optional(),
  kind: z.enum(kinds).optional(),
  session: z.coerce.number().int().min(1).max(9999).optional(),
  issues: z
    .enum(['error', 'warning', 'note'])
    .optional()
    .openapi({ description: 'with an issue of this severity' }),
  sort: z.enum(orders as [string, ...string[]]).default('-adoptedOn'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});

export const pageShape = z
  .object({
    id: z.string(),
    version: z.int(),
    instrument: instrumentShape.openapi({ description: 'with its corrections applied' }),
    proposed: factsShape.openapi({ description: 'as read from the file' }),
    corrections: list(
      z
        .object({
          field: z.enum(correctableFields),
          before: z.string().nullable(),
          after: z.string().nullable(),
          author: z.string(),
          at: z.string(),
          note: z.string().nullable(),
        })
        .openapi('Correction'),
    ),
    issues: list(issueShape),
    source: sourceShape,
    file: fileShape,
    held: z.record(z.string(), z.string()).openapi({ description: 'cited symbol → id, where it is held' }),
    keptAt: z.string(),
  })
  .openapi('InstrumentPage');

export const idParameter = z.object({ id: z.string().min(1).max(100) });

export const exportQuery = z.object({
  as: z.enum(['akn', 'json', 'html', 'docx']),
  profile: z.enum(['guideline', 'unxml']).default('guideline'),
});

export const keptShape = z.object({ ids: list(z.string()) }).openapi('Kept');
