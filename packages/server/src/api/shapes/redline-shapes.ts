import type { FlatParagraph, Passage, Redline } from '@biennium/core';
import { z } from '@hono/zod-openapi';
import { list } from './shape-tools.ts';

// The shapes of the core's redlines and flat paragraphs. The annotations hold them to those types.

export const rangeShape = z.object({ start: z.int(), end: z.int() }).openapi('Range');

export const redlineShape: z.ZodType<Redline> = z
  .object({
    old: z.string(),
    new: z.string(),
    runs: list(
      z
        .object({ kind: z.enum(['kept', 'deleted', 'inserted']), old: rangeShape, new: rangeShape })
        .openapi('Run'),
    ),
  })
  .openapi('Redline');

export const passageShape: z.ZodType<Passage> = z
  .object({
    role: z.enum(['chapeau', 'subparagraph', 'wrap-up']),
    degree: z.int(),
    marker: z.string().nullable(),
    start: z.int(),
    end: z.int(),
  })
  .openapi('Passage');

export const noteReferenceShape = z.object({ marker: z.string(), at: z.int() }).openapi('NoteReference');

export const flatParagraphShape: z.ZodType<FlatParagraph> = z
  .object({
    address: z.string(),
    part: z.enum(['preambular', 'operative']),
    number: z.string().nullable(),
    openingPhrase: z.string().nullable(),
    text: z.string(),
    passages: list(passageShape),
    notes: list(noteReferenceShape),
    italics: list(rangeShape),
  })
  .openapi('FlatParagraph');
