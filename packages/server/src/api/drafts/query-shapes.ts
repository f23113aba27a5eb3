import { z } from '@hono/zod-openapi';
import { identifier } from '../shapes/identifier.ts';
import { states } from './draft-shapes.ts';

export const idParameter = z.object({ id: z.string().min(1).max(100) });
export const fileParameter = idParameter.extend({ file: z.string().min(1).max(100) });

const paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
};
export const revision = z.coerce.number().int().min(0).max(10_000);

export const listQuery = z.object({
  lineage: z.string().max(100).optional(),
  base: z.string().max(100).optional().openapi({ description: 'drafts over this instrument' }),
  state: z.enum(states).optional(),
  ...paging,
});
export const stepsQuery = z.object({
  since: z.coerce
    .number()
    .int()
    .min(0)
    .max(1_000_000_000)
    .optional()
    .openapi({ description: 'only what came after this version' }),
  ...paging,
});
export const revisionQuery = z.object({
  revision: revision.optional().openapi({ description: 'a revision; the draft as it stands else' }),
});
export const roundQuery = z.object({
  revision: revision.optional().openapi({ description: 'the revision that was marked; the last one else' }),
});
export const compilationQuery = roundQuery.extend({
  open: z.enum(['bracketed', 'left']).default('bracketed').openapi({
    description: 'amendments that nobody decided: in brackets with the name of their delegation, or left out',
  }),
});
const moment = z.union([z.literal('base'), z.literal('now'), z.literal('adopted'), revision]).openapi({
  description: '`base`, `now`, `adopted` for the text that it became, or the number of a revision',
});
export const momentsQuery = z.object({ old: moment.default('base'), new: moment.default('now') });
export const placeQuery = z.object({
  entry: identifier,
  after: identifier.optional().openapi({ description: 'the very beginning where it is left out' }),
});
export const docxQuery = z.object({
  as: z.enum(['tracked', 'plain', 'compilation', 'tracked-compilation']).default('tracked').openapi({
    description:
      'tracked changes over `old`; the plain text of `new`; the compilation of the last revision, plain or as tracked changes over it',
  }),
  old: moment.default('base'),
  new: moment.default('now'),
  author: z.string().trim().min(1).max(100).default('Biennium').openapi({
    description: 'who signs the changes that no delegation asked for',
  }),
  reasons: z.enum(['left', 'comments']).default('left').openapi({
    description: 'the reasons of these changes: left out, or as comments',
  }),
});
