import { z } from '@hono/zod-openapi';
import type { ComparisonPage } from '../../commands/lineage-pages.ts';
import { headShape, lineageFactsShape } from '../lineages/shapes.ts';
import { comparisonShape } from '../shapes/comparison-shape.ts';
import { list, orNull } from '../shapes/shape-tools.ts';
import { issueShape } from '../shapes/text-shapes.ts';

const id = z.string().min(1).max(100);

export const pairQuery = z.object({
  old: id.openapi({ description: 'id of an instrument' }),
  new: id,
});

export const fileQuery = pairQuery.extend({
  author: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .default('Biennium')
    .openapi({ description: 'who signs the changes' }),
});

export const pageShape: z.ZodType<ComparisonPage> = z
  .object({
    old: headShape,
    new: headShape,
    comparison: comparisonShape,
    issues: list(issueShape),
    lineage: orNull(lineageFactsShape).openapi({ description: 'the lineage that both are members of' }),
  })
  .openapi('ComparisonPage');
