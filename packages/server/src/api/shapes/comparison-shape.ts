import type { Block, Comparison, ComparisonRow } from '@biennium/core';
import { z } from '@hono/zod-openapi';
import { matterKinds } from './instrument-shape.ts';
import { explainedChangeShape, linkShape } from './lineage-shape.ts';
import { noteReferenceShape, passageShape, rangeShape, redlineShape } from './redline-shapes.ts';
import { list, orNull } from './shape-tools.ts';

// The shapes of the core's comparisons. The annotations hold them to those types.

export const blockRoles = [
  'front',
  'heading',
  'preambular',
  'formula',
  'operative',
  'closing',
  'annex-title',
  'annex',
] as const;

const block: z.ZodType<Block> = z
  .object({
    role: z.enum(blockRoles),
    kind: z.enum(matterKinds).nullable(),
    level: z.int().openapi({
      description: 'depth of a heading, from 1; of an annex 1 for its label and 2 for its title; 0 elsewhere',
    }),
    address: z.string().nullable(),
    number: z.string().nullable(),
    openingPhrase: z.string().nullable(),
    text: z.string(),
    passages: list(passageShape),
    notes: list(noteReferenceShape),
    italics: list(rangeShape),
  })
  .openapi('Block');

const row: z.ZodType<ComparisonRow> = z
  .object({
    old: list(block),
    new: list(block),
    link: z.int().nullable().openapi({ description: 'index among the links' }),
    redline: redlineShape,
    changes: list(explainedChangeShape),
    counterpart: z
      .int()
      .nullable()
      .openapi({ description: 'index of the other row of a moved or recast paragraph' }),
    counterpartRedline: orNull(redlineShape),
    counterpartChanges: list(explainedChangeShape),
  })
  .openapi('ComparisonRow');

export const comparisonShape: z.ZodType<Comparison> = z
  .object({
    rows: list(row),
    notes: list(
      z
        .object({ old: z.string().nullable(), new: z.string().nullable(), redline: redlineShape })
        .openapi('ComparedNote'),
    ),
    links: list(linkShape),
  })
  .openapi('Comparison');
