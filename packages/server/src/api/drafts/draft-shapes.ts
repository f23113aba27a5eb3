import { z } from '@hono/zod-openapi';
import type {
  DraftComparison,
  DraftFacts,
  DraftList,
  DraftPage,
  PlaceForEntry,
  ShownEntry,
  ShownNote,
  ShownProposal,
  StepList,
} from '../../commands/draft-pages.ts';
import { headShape } from '../lineages/shapes.ts';
import { comparisonShape } from '../shapes/comparison-shape.ts';
import {
  entryFacts,
  factKinds,
  noteFacts,
  openPlaceFacts,
  partAtPlaceShape,
  proposalFacts,
  stepShape,
} from '../shapes/draft-shape.ts';
import { rangeShape, redlineShape } from '../shapes/redline-shapes.ts';
import { list, orNull } from '../shapes/shape-tools.ts';
import { issueShape } from '../shapes/text-shapes.ts';

export const states = ['drafting', 'tabled', 'revised', 'adopted'] as const;

const draftFacts = {
  id: z.string(),
  name: z.string(),
  version: z.int().openapi({ description: 'counts its changes; what a change names' }),
  state: z.enum(states),
  language: z.string(),
  lineage: z.string().nullable(),
  base: headShape,
  adoptedAs: z.string().nullable().openapi({ description: 'id of the instrument that it became' }),
  revision: z.int().nullable().openapi({ description: '0 is the text that was tabled, 1 is Rev.1' }),
  author: z.string(),
  madeAt: z.string(),
  changedAt: z.string(),
  changedBy: z.string(),
};
export const draftFactsShape: z.ZodType<DraftFacts> = z.object(draftFacts).openapi('DraftFacts');

export const listShape: z.ZodType<DraftList> = z
  .object({
    items: list(
      z
        .object({
          ...draftFacts,
          steps: z.int(),
          files: z.int(),
          openProposals: z.int().nullable().openapi({ description: 'null until they have been counted' }),
        })
        .openapi('DraftSummary'),
    ),
    total: z.int(),
  })
  .openapi('DraftList');

export const entryShape: z.ZodType<ShownEntry> = z
  .object({
    ...entryFacts,
    address: z.string().nullable().openapi({ description: 'by its place in the draft now' }),
    printed: z.string().nullable().openapi({ description: 'the number that the draft prints' }),
    openingPhrase: z.string().nullable(),
    redline: orNull(redlineShape).openapi({ description: 'null where no word changed' }),
  })
  .openapi('DraftEntry');

export const noteShape: z.ZodType<ShownNote> = z
  .object({ ...noteFacts, printed: z.string().nullable(), redline: orNull(redlineShape) })
  .openapi('DraftNote');

const proposalShape: z.ZodType<ShownProposal> = z
  .object({
    ...proposalFacts,
    state: z.enum(['open', 'accepted', 'rejected', 'renewed', 'gone']).openapi({
      description:
        'renewed: accepted, and it says something else since a fact was given; gone: its words are no longer there',
    }),
    step: z.string().nullable(),
  })
  .openapi('ShownProposal');

const factShape = z
  .object({
    id: z.string(),
    kind: z.enum(factKinds),
    words: z.string().nullable(),
    source: z.string(),
    author: z.string(),
    at: z.string(),
    holds: z.boolean(),
  })
  .openapi('DraftFact');

const revisionShape = z
  .object({
    revision: z.int(),
    steps: z.int(),
    note: z.string().nullable(),
    author: z.string(),
    at: z.string(),
  })
  .openapi('DraftRevision');

export const pageShape: z.ZodType<DraftPage> = z
  .object({
    ...draftFacts,
    shown: z
      .int()
      .nullable()
      .openapi({ description: 'the revision that is shown; null for what stands now' }),
    entries: list(entryShape),
    notes: list(noteShape),
    proposals: list(proposalShape),
    facts: list(factShape),
    gaps: list(z.object({ entry: z.string(), range: rangeShape, words: z.string() }).openapi('DraftGap')),
    open: list(z.object({ ...openPlaceFacts, entry: z.string() }).openapi('OpenPlace')),
    revisions: list(revisionShape),
    undo: z.string().nullable().openapi({ description: 'a step that an undo would take back' }),
    redo: z
      .string()
      .nullable()
      .openapi({ description: 'the undo that was made last: undoing it takes its steps again' }),
    issues: list(issueShape),
  })
  .openapi('DraftPage');

export const stepsShape: z.ZodType<StepList> = z
  .object({
    version: z.int(),
    items: list(
      z
        .object({
          place: z.int(),
          version: z.int().openapi({ description: 'the version of the draft that it made' }),
          step: stepShape,
          state: z.enum(['holds', 'undone', 'idle']),
        })
        .openapi('ShownStep'),
    ),
    total: z.int(),
  })
  .openapi('StepList');

const momentShape = z.union([z.literal('base'), z.literal('now'), z.literal('adopted'), z.int()]);

export const draftComparisonShape: z.ZodType<DraftComparison> = z
  .object({
    draft: draftFactsShape,
    old: momentShape,
    new: momentShape,
    comparison: comparisonShape,
    issues: list(issueShape),
  })
  .openapi('DraftComparison');

export const placeShape: z.ZodType<PlaceForEntry> = z
  .object({ parts: list(partAtPlaceShape) })
  .openapi('PlaceForEntry');
