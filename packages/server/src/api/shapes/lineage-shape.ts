import type { ExplainedChange, Gap, Lineage, Link, Thread, ThreadPlace } from '@biennium/core';
import { z } from '@hono/zod-openapi';
import { rangeShape } from './redline-shapes.ts';
import { list, orNull } from './shape-tools.ts';

// The shapes of the core's lineages. The annotations hold them to those types.

const place = z.object({ instrument: z.int(), addresses: list(z.string()) }).openapi('Place');

const relations = ['unchanged', 'revised', 'moved', 'split', 'merged', 'recast', 'added', 'dropped'] as const;

const strengthChange = z.object({ from: z.number(), to: z.number() }).openapi('StrengthChange');

export const linkShape: z.ZodType<Link> = z
  .object({
    from: orNull(place),
    to: orNull(place),
    relation: z.enum(relations),
    routine: z.boolean(),
    similarity: z.number(),
    rules: list(z.string()),
    reworded: z.boolean(),
    strength: orNull(strengthChange),
    decided: z.boolean(),
  })
  .openapi('Link');

export const explainedChangeShape: z.ZodType<ExplainedChange> = z
  .object({ old: rangeShape, new: rangeShape, rule: z.string().nullable() })
  .openapi('ExplainedChange');

export const threadPlaceShape: z.ZodType<ThreadPlace> = z
  .object({ instrument: z.int(), address: z.string() })
  .openapi('ThreadPlace');

export const threadShape: z.ZodType<Thread> = z
  .object({
    id: z.string(),
    places: list(threadPlaceShape),
    splitFrom: z.string().nullable(),
    mergedInto: z.string().nullable(),
  })
  .openapi('Thread');

export const gapShape: z.ZodType<Gap> = z
  .object({
    symbol: z.string(),
    date: z.string().nullable(),
    after: z
      .int()
      .openapi({ description: 'index of the member after which it belongs; -1 before the first' }),
    draft: z
      .int()
      .nullable()
      .openapi({ description: 'index of the member that is the draft of it, where one is held' }),
    recalledBy: threadPlaceShape,
  })
  .openapi('Gap');

const member = z
  .object({
    file: z.string().openapi({ description: 'id of the instrument' }),
    symbol: z.string().nullable(),
    title: z.string().nullable(),
    adoptedOn: z.string().nullable(),
    session: z.int().nullable(),
    language: z.string(),
  })
  .openapi('LineageInstrument');

export const lineageShape: z.ZodType<Lineage> = z
  .object({
    instruments: list(member),
    links: list(linkShape),
    threads: list(threadShape),
    gaps: list(gapShape),
  })
  .openapi('Lineage');
