import type { Strength } from '@biennium/core';
import { z } from '@hono/zod-openapi';
import type {
  LineageFindings,
  LineageList,
  LineagePage,
  LineageSummary,
  OriginsPage,
  ThreadPage,
} from '../../commands/lineage-pages.ts';
import type { DiscoveryProgress } from '../../store/repositories/discovery-runs.ts';
import type { MembershipReason } from '../../store/repositories/lineage-members.ts';
import { identifier } from '../shapes/identifier.ts';
import {
  explainedChangeShape,
  gapShape,
  lineageShape,
  linkShape,
  threadPlaceShape,
  threadShape,
} from '../shapes/lineage-shape.ts';
import { flatParagraphShape, redlineShape } from '../shapes/redline-shapes.ts';
import { list, orNull } from '../shapes/shape-tools.ts';
import { issueShape } from '../shapes/text-shapes.ts';

const kinds = ['resolution', 'draft', 'decision', 'presidential-statement', 'report', 'unknown'] as const;

/** An instrument as a member of a lineage, as lists and pickers show it. */
const headFacts = {
  instrument: z.string().openapi({ description: 'its id' }),
  symbol: z.string().nullable(),
  draftSymbol: z.string().nullable(),
  title: z.string().nullable(),
  kind: z.enum(kinds),
  session: z.int().nullable(),
  adoptedOn: z.string().nullable(),
  language: z.string(),
};
export const headShape = z.object(headFacts).openapi('InstrumentHead');

const other = z.string().openapi({ description: 'id of the instrument that it belongs with' });
const shared = { count: z.int(), with: other };
const reasonShape: z.ZodType<MembershipReason> = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('title'), title: z.string(), with: other }),
    z.object({ kind: z.literal('agenda-item'), title: z.string(), with: other }),
    z.object({ kind: z.literal('recalled'), symbol: z.string(), address: z.string(), with: other }),
    z.object({ kind: z.literal('recalled-alike'), symbol: z.string(), ...shared }),
    z.object({ kind: z.literal('shared-paragraphs'), of: z.int(), ...shared }),
    z.object({ kind: z.literal('decided'), with: other }),
    z.object({ kind: z.literal('draft'), with: other }).openapi({ description: 'the draft that became it' }),
    z.object({ kind: z.literal('by-hand') }),
  ])
  .openapi('MembershipReason');

const lineageFacts = {
  id: z.string(),
  name: z.string(),
  language: z.string(),
  found: z.enum(['discovered', 'by-hand']),
  version: z.int(),
};
export const lineageFactsShape = z.object(lineageFacts).openapi('LineageFacts');

const summaryShape: z.ZodType<LineageSummary> = z
  .object({
    ...lineageFacts,
    members: list(headShape),
    gaps: orNull(list(gapShape)).openapi({ description: 'null until they have been counted' }),
    counts: orNull(z.object({ threads: z.int(), links: z.int(), decided: z.int() })),
  })
  .openapi('LineageSummary');

export const listShape: z.ZodType<LineageList> = z
  .object({ items: list(summaryShape), total: z.int() })
  .openapi('LineageList');

const endShape = z
  .object({
    instrument: z.string(),
    address: z.string(),
    words: z.string().openapi({ description: 'the words of the paragraph when it was decided' }),
    standsAt: z
      .string()
      .nullable()
      .openapi({ description: 'where these words stand now; null where they are not found any more' }),
  })
  .openapi('LinkEnd');

const decisionShape = z
  .object({
    id: z.string(),
    kind: z.enum(['joined', 'parted', 'withdrawn']),
    from: endShape,
    to: endShape,
    state: z.enum(['holds', 'replaced', 'homeless', 'idle']).openapi({
      description:
        'replaced by a later decision; homeless when the words are gone; idle while the two instruments are not neighbours',
    }),
    proposed: list(linkShape).openapi({ description: 'what the program proposed then' }),
    note: z.string().nullable(),
    author: z.string(),
    at: z.string(),
  })
  .openapi('LinkDecision');

const paragraphShape = z
  .object({
    address: z.string(),
    part: z.enum(['preambular', 'operative']),
    number: z.string().nullable(),
    openingPhrase: z.string().nullable(),
    words: z.string().openapi({ description: 'how it begins' }),
    strength: z.number().nullable(),
  })
  .openapi('LineageParagraph');

export const pageShape: z.ZodType<LineagePage> = z
  .object({
    ...lineageFacts,
    lineage: lineageShape,
    members: list(
      z
        .object({
          ...headFacts,
          version: z.int(),
          reasons: list(reasonShape),
          author: z.string(),
          paragraphs: list(paragraphShape),
          drafts: list(headShape).openapi({ description: 'drafts that became it' }),
        })
        .openapi('LineageMember'),
    ),
    decisions: list(decisionShape),
    issues: list(issueShape),
  })
  .openapi('LineagePage');

const strengthShape = z
  .object({
    value: z.number(),
    level: z.string(),
    verb: z.string().openapi({ description: 'by its English name' }),
    modifiers: list(z.object({ name: z.string(), weight: z.number(), start: z.int(), end: z.int() })),
  })
  .openapi('Strength') as unknown as z.ZodType<Strength>;

const stepShape = z
  .object({
    from: z.int().openapi({ description: 'index among the versions' }),
    to: z.int(),
    link: orNull(linkShape).openapi({ description: 'null between versions that are not neighbours' }),
    redline: redlineShape,
    changes: list(explainedChangeShape),
  })
  .openapi('ThreadStep');

export const threadPageShape: z.ZodType<ThreadPage> = z
  .object({
    lineage: lineageFactsShape,
    thread: threadShape,
    versions: list(
      z
        .object({
          member: z.int().openapi({ description: 'index of the instrument in the lineage' }),
          instrument: headShape,
          paragraph: flatParagraphShape,
          strength: orNull(strengthShape),
        })
        .openapi('ThreadVersion'),
    ),
    steps: list(stepShape),
    between: orNull(stepShape).openapi({ description: 'the two versions that were asked for' }),
  })
  .openapi('ThreadPage');

export const findingsShape: z.ZodType<LineageFindings> = z
  .object({ places: list(threadPlaceShape) })
  .openapi('LineageFindings');

export const originsShape: z.ZodType<OriginsPage> = z
  .object({
    lineage: lineageFactsShape,
    at: z.int().openapi({ description: 'index of the instrument whose words these are' }),
    instruments: list(headShape),
    paragraphs: list(
      z
        .object({
          paragraph: flatParagraphShape,
          runs: list(
            z
              .object({
                start: z.int(),
                end: z.int(),
                instrument: z.int().openapi({ description: 'index of the one that first had these words' }),
                address: z.string().openapi({ description: 'where they stood then' }),
              })
              .openapi('OriginRun'),
          ),
        })
        .openapi('ParagraphOrigins'),
    ),
    shares: list(z.object({ instrument: z.int(), words: z.int(), share: z.number() }).openapi('OriginShare')),
    issues: list(issueShape),
  })
  .openapi('OriginsPage');

export const progressShape: z.ZodType<DiscoveryProgress> = z
  .object({
    id: z.string(),
    state: z.enum(['running', 'done', 'stopped', 'failed']),
    stage: z.enum(['gathering', 'comparing', 'keeping']),
    finished: z.int(),
    total: z.int().nullable(),
    lineages: z.int().openapi({ description: 'lineages that stand at its end' }),
    added: z.int().openapi({ description: 'members that it added' }),
    startedAt: z.string(),
    endedAt: z.string().nullable(),
  })
  .openapi('DiscoveryProgress');

export const idParameter = z.object({ id: z.string().min(1).max(100) });
export const threadParameter = idParameter.extend({ thread: z.string().min(1).max(60) });
export const memberParameter = idParameter.extend({ instrument: z.string().min(1).max(100) });

export const listQuery = z.object({
  q: z.string().max(400).optional().openapi({ description: 'words of the name, or a piece of a symbol' }),
  language: z.string().max(10).optional(),
  instrument: z.string().max(100).optional().openapi({ description: 'the lineage of this instrument' }),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(50),
});

export const threadQuery = z.object({
  old: z.coerce.number().int().min(0).max(10_000).optional().openapi({ description: 'index of a version' }),
  new: z.coerce.number().int().min(0).max(10_000).optional(),
});

export const findQuery = z.object({
  q: z.string().min(1).max(400).openapi({ description: 'words, or how they begin; all of them' }),
});

export const originsQuery = z.object({
  at: z.string().max(100).optional().openapi({ description: 'id of the instrument; the last one else' }),
});

const note = z.string().max(4000).nullish();
const name = z.string().trim().min(1).max(400);
const ids = z.array(identifier).min(1).max(400);
const end = z.object({ instrument: identifier, address: identifier });

/** What is given to make, change, join and split lineages. */
export const given = {
  lineage: z.object({ name: name.optional(), instruments: ids, note }).openapi('LineageToMake'),
  name: z.object({ name, note }).openapi('LineageName'),
  decision: z
    .object({ kind: z.enum(['joined', 'parted', 'withdrawn']), from: end, to: end, note })
    .openapi('LinkToDecide'),
  members: z
    .object({
      instruments: ids,
      take: z.boolean().default(false).openapi({ description: 'also out of the lineage where one is now' }),
      note,
    })
    .openapi('MembersToAdd'),
  removal: z.object({ note }).openapi('MemberToRemove'),
  split: z.object({ instruments: ids, name: name.optional(), note }).openapi('LineageToSplit'),
  join: z.object({ lineage: identifier, note }).openapi('LineageToJoin'),
} as const;
