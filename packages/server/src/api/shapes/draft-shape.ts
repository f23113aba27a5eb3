import type {
  Amendment,
  DraftEntry,
  DraftNote,
  DraftStep,
  EntryWords,
  GivenFact,
  OpenPlace,
  PartAtPlace,
  Remark,
  RoutineProposal,
  Unplaced,
} from '@biennium/core';
import { z } from '@hono/zod-openapi';
import { blockRoles } from './comparison-shape.ts';
import { matterKinds } from './instrument-shape.ts';
import { passageShape, rangeShape } from './redline-shapes.ts';
import { list, orNull } from './shape-tools.ts';

// The shapes of the core's drafts, proposals, steps and amendments. The annotations hold them to those types.

const id = z.string();
const instant = z.string();

const words = {
  role: z.enum(blockRoles),
  text: z.string(),
  passages: list(passageShape),
  notes: list(z.object({ note: id, at: z.int() }).openapi('NoteCall')),
  italics: list(rangeShape),
};
const wordsShape: z.ZodType<EntryWords> = z.object(words).openapi('EntryWords');

const reasonShape = z
  .object({ step: id, author: z.string(), at: instant, reason: z.string().nullable() })
  .openapi('EntryReason');

export const entryFacts = {
  ...words,
  id,
  kind: z.enum(matterKinds).nullable(),
  level: z.int(),
  number: z.string().nullable().openapi({ description: 'the number that the base prints' }),
  base: orNull(wordsShape).openapi({ description: 'as it stands in the base; null for what was added' }),
  fate: z.enum(['kept', 'edited', 'dropped', 'added']),
  moved: z.boolean().openapi({ description: 'it left the order of its neighbours' }),
  reasons: list(reasonShape),
} satisfies { [K in keyof DraftEntry]: z.ZodType<DraftEntry[K]> };

export const noteFacts = {
  id,
  marker: z.string().nullable(),
  text: z.string(),
  italics: list(rangeShape),
  baseText: z.string().nullable(),
  reasons: list(reasonShape),
} satisfies { [K in keyof DraftNote]: z.ZodType<DraftNote[K]> };

const rules = [
  'recalled-chain',
  'session-number',
  'report-symbol',
  'meeting',
  'cited-resolution',
  'masthead',
] as const;

const reasonCodes = [
  'proposal/base-joins-chain',
  'proposal/next-session',
  'proposal/report-unknown',
  'proposal/report-known',
  'proposal/meeting-unknown',
  'proposal/meeting-known',
  'proposal/base-is-cited',
  'proposal/masthead-line',
  'proposal/masthead-unknown',
  'proposal/masthead-revision',
] as const;

export const proposalFacts = {
  id,
  rule: z.enum(rules),
  entry: id,
  range: rangeShape,
  words: z.string(),
  replacement: z.string(),
  gap: z.boolean().openapi({ description: 'it holds a gap: a fact that is not known' }),
  drops: z.boolean().openapi({ description: 'the whole line goes' }),
  reason: z
    .object({
      code: z.enum(reasonCodes),
      values: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
    })
    .openapi('ProposalReason'),
  evidence: list(
    z.object({ from: z.string(), to: z.string(), old: z.string(), new: z.string() }).openapi('HabitEvidence'),
  ),
} satisfies { [K in keyof RoutineProposal]: z.ZodType<RoutineProposal[K]> };
const proposalShape: z.ZodType<RoutineProposal> = z.object(proposalFacts).openapi('RoutineProposal');

export const factKinds = [
  'base-symbol',
  'last-meeting',
  'next-meeting',
  'report-symbol',
  'draft-symbol',
  'agenda-item',
] as const satisfies readonly GivenFact['kind'][];

export const passageShapeShape = z
  .object({
    role: z.enum(['chapeau', 'subparagraph', 'wrap-up']),
    degree: z.int().min(0).max(9),
    marker: z.string().max(40).nullable(),
  })
  .openapi('PassageShape');
const shapes = list(passageShapeShape).exactOptional();

const signed = { id, author: z.string(), at: instant, reason: z.string().nullable() };
const step = <K extends string, S extends z.ZodRawShape>(kind: K, more: S) =>
  z.object({ ...signed, kind: z.literal(kind), ...more });

export const stepShape: z.ZodType<DraftStep> = z
  .discriminatedUnion('kind', [
    step('edit', { entry: id, text: z.string(), shapes }),
    step('drop', { entry: id }),
    step('restore', { entry: id }),
    step('add', { entry: id, after: id.nullable(), role: z.enum(blockRoles), text: z.string(), shapes }),
    step('move', { entry: id, after: id.nullable(), role: z.enum(blockRoles).exactOptional() }),
    step('set-note', { note: id, text: z.string() }),
    step('add-note', { note: id, entry: id, place: z.int(), text: z.string() }),
    step('drop-note', { note: id }),
    step('accept-proposal', { proposal: proposalShape }),
    step('reject-proposal', { proposal: id }),
    step('bracket', {
      entry: id,
      range: rangeShape,
      label: z.string().nullable(),
      alternatives: list(
        z.object({ words: z.string(), by: z.string().nullable() }).openapi('Alternative'),
      ).exactOptional(),
    }),
    step('settle', { entry: id, range: rangeShape, words: z.string() }),
    step('undo', { step: id }),
  ])
  .openapi('DraftStep');

const placed = {
  delegation: z.string(),
  author: z.string().nullable(),
  at: z.string().nullable(),
};

export const amendmentFacts = {
  id,
  ...placed,
  tracked: z.boolean().openapi({ description: 'false where it was found by comparing the words' }),
  range: rangeShape,
  old: z.string(),
  words: z.string(),
  notes: list(z.object({ at: z.int(), text: z.string() })),
  droppedNotes: list(id),
  entries: list(id),
  kind: z.enum(['words', 'added', 'dropped', 'split', 'merged']),
} satisfies { [K in keyof Amendment]: z.ZodType<Amendment[K]> };

export const openPlaceFacts = {
  start: z.int(),
  end: z.int(),
  wordings: list(
    z
      .object({
        words: z.string().openapi({ description: 'empty where the words are to go' }),
        by: z.string().nullable(),
      })
      .openapi('OpenWording'),
  ),
} satisfies { [K in keyof OpenPlace]: z.ZodType<OpenPlace[K]> };

const offerShape = orNull(z.object({ from: z.string(), to: z.string() }).openapi('Offer'));

export const partAtPlaceShape: z.ZodType<PartAtPlace> = z
  .object({
    part: z.enum(['preambular', 'operative']),
    opening: offerShape,
    unsure: z.boolean().openapi({ description: 'it opens as the other part does, and no form is certain' }),
    ending: offerShape,
    text: z.string().openapi({ description: 'the paragraph with what is offered' }),
  })
  .openapi('PartAtPlace');

export const remarkFacts = {
  id,
  ...placed,
  range: orNull(rangeShape),
  entries: list(id),
  text: z.string(),
  answers: z.string().nullable(),
} satisfies { [K in keyof Remark]: z.ZodType<Remark[K]> };

export const unplacedFacts = { ...placed, old: z.string(), words: z.string() } satisfies {
  [K in keyof Unplaced]: z.ZodType<Unplaced[K]>;
};
