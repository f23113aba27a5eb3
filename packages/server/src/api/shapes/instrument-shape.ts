import type { Instrument, Paragraph, Subparagraph } from '@biennium/core';
import { z } from '@hono/zod-openapi';
import { noteReferenceShape, rangeShape } from './redline-shapes.ts';
import { list, orNull } from './shape-tools.ts';
import { spanShape } from './text-shapes.ts';

// The shapes of the core's types, for the description of the API. The annotations hold them to those types.

const piece = z.object({ at: z.int(), start: z.int(), length: z.int() }).openapi('Piece');
const text = { text: z.string(), span: spanShape, spans: list(spanShape), pieces: list(piece) };
const richText = {
  ...text,
  notes: list(noteReferenceShape),
  italics: list(rangeShape),
};
const wrapUp = orNull(z.object(richText).openapi('RichText'));

const subparagraph: z.ZodType<Subparagraph> = z
  .object({
    ...richText,
    address: z.string(),
    marker: z.string(),
    degree: z.int(),
    get subparagraphs() {
      return list(subparagraph);
    },
    wrapUp,
  })
  .openapi('Subparagraph');

const paragraph: z.ZodType<Paragraph> = z
  .object({
    ...richText,
    address: z.string(),
    part: z.enum(['preambular', 'operative']),
    number: z.string().nullable(),
    openingPhrase: z.string().nullable(),
    subparagraphs: list(subparagraph),
    wrapUp,
  })
  .openapi('Paragraph');

export const matterKinds = [
  'body',
  'symbol',
  'distribution',
  'date',
  'original-language',
  'session',
  'agenda-item',
  'agenda-title',
  'adoption',
  'procedure',
  'sponsors',
  'title',
  'enacting-formula',
  'meeting',
  'job-number',
  'page-number',
  'running-header',
  'contents',
  'rule',
  'part',
  'other',
] as const;
const matter = z.object({ ...richText, kind: z.enum(matterKinds) }).openapi('Matter');

const vote = z
  .object({
    inFavour: z.int().nullable(),
    against: z.int().nullable(),
    abstaining: z.int().nullable(),
  })
  .openapi('Vote');

const citation = z
  .object({
    symbol: z.string(),
    text: z.string(),
    address: z.string(),
    date: z.string().nullable(),
    span: spanShape,
  })
  .openapi('Citation');

const annex = z
  .object({
    label: z.string(),
    labelSpans: list(spanShape),
    title: z.string().nullable(),
    paragraphs: list(z.object(richText).openapi('RichText')),
    span: spanShape,
  })
  .openapi('Annex');

/** What holds of an instrument as a whole: what a person may correct stands here too. */
const facts = {
  symbol: z.string().nullable(),
  kind: z.enum(['resolution', 'draft', 'decision', 'presidential-statement', 'report', 'unknown']),
  body: z.string().nullable(),
  session: z.int().nullable(),
  agendaItem: z.string().nullable(),
  draftSymbol: z.string().nullable(),
  sponsors: list(z.string()),
  title: z.string().nullable(),
  language: z.string(),
  adoptedOn: z.string().nullable(),
  meeting: z.string().nullable(),
  vote: orNull(vote),
  part: z.string().nullable(),
  enactingFormula: z.string().nullable(),
};

export const factsShape = z.object(facts).openapi('InstrumentFacts');

export const instrumentShape: z.ZodType<Instrument> = z
  .object({
    ...facts,
    preamble: list(paragraph),
    operative: list(paragraph),
    notes: list(z.object({ ...text, marker: z.string(), italics: list(rangeShape) }).openapi('Note')),
    citations: list(citation),
    headings: list(
      z.object({ ...richText, level: z.int(), before: z.string().nullable() }).openapi('Heading'),
    ),
    annexes: list(annex),
    front: list(matter),
    closing: list(matter),
    furniture: list(matter),
    unplaced: list(z.object(text).openapi('Text')),
  })
  .openapi('Instrument');
