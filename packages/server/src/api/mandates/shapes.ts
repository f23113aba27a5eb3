import type {
  ChangedPart,
  DueKind,
  MandateContent,
  StandingDue,
  StandingRecurrence,
  VerbName,
} from '@biennium/core';
import { LEVELS, VERBS } from '@biennium/core';
import { z } from '@hono/zod-openapi';
import type {
  ArrivalPage,
  CountedTerm,
  ListedTerm,
  MandateList,
  MandatePage,
  MandateReadingProgress,
  MandateTermLists,
  MandateTerms,
  ReviewPage,
  ShownMandate,
} from '../../commands/mandate-pages.ts';
import {
  type MandateOrder,
  type MandateSort,
  mandateFates,
  mandateSorts,
  mandateStandings,
} from '../../store/repositories/mandate-list.ts';
import { headShape } from '../lineages/shapes.ts';
import { identifier } from '../shapes/identifier.ts';
import { flatParagraphShape, rangeShape } from '../shapes/redline-shapes.ts';
import { list, orNull } from '../shapes/shape-tools.ts';

const verb = z.enum(Object.keys(VERBS) as [VerbName, ...VerbName[]]);
const dueKinds = ['session', 'date', 'meeting', 'recurring'] as const satisfies readonly DueKind[];
const changedParts = [
  ...(['verb', 'addressees', 'action', 'due', 'recurrence'] as const),
] as const satisfies readonly ChangedPart[];
const words = z.string().nullable();
const place = orNull(rangeShape);

const dueShape: z.ZodType<StandingDue> = z
  .object({
    kind: z.enum(dueKinds),
    session: z.int().nullable(),
    on: words.openapi({ description: 'ISO 8601 day' }),
    meeting: words,
    rule: words.openapi({ description: 'the rule that computed it; null where a person said it' }),
    at: place,
  })
  .openapi('MandateDue');

const recurrenceShape: z.ZodType<StandingRecurrence> = z
  .object({ every: words.openapi({ description: 'ISO 8601 duration' }), at: place })
  .openapi('MandateRecurrence');

const tagShape = z.object({ term: z.string(), at: list(rangeShape) }).openapi('MandateTag');

const content = {
  verb,
  verbAt: place,
  strength: z.number(),
  addressees: list(
    z
      .object({
        name: z.string(),
        organization: words.openapi({ description: 'id in the list of organizations' }),
        how: z.enum(['named', 'implied']),
        at: place,
      })
      .openapi('MandateAddressee'),
  ),
  action: z.string(),
  actionAt: place,
  deliverable: words,
  due: orNull(dueShape),
  recurrence: orNull(recurrenceShape),
  conditions: list(rangeShape),
  themes: list(tagShape),
  countries: list(tagShape),
  goals: list(tagShape),
};

const contentShape: z.ZodType<MandateContent> = z.object(content).openapi('MandateContent');

const mandateShape: z.ZodType<ShownMandate> = z
  .object({
    ...{ id: z.string(), version: z.int(), instrument: headShape, lineage: words },
    ...{ carriedBy: z.string(), paragraph: z.string(), place: z.int() },
    words: z.string().openapi({ description: 'the flat text of the paragraph, in which all places stand' }),
    level: z.string().openapi({ description: 'the step of the scale of strength' }),
    ...content,
    standing: z.enum(mandateStandings),
    mergedInto: words,
    readOtherwise: z
      .boolean()
      .openapi({ description: 'the program reads the words otherwise now than when a person decided' }),
    overdue: z.boolean(),
    fate: z
      .object({
        before: orNull(z.enum(['first', 'new', 'carried'])),
        after: orNull(z.enum(['last', 'carried', 'dropped'])),
        ancestor: words.openapi({ description: 'the mandate of the instrument before' }),
        descendant: words,
        strength: orNull(z.object({ from: z.number(), to: z.number() })),
        changed: list(z.enum(changedParts)),
        movedOn: z.boolean().openapi({ description: 'its due moved on by its cycle' }),
        since: orNull(z.object({ instrument: z.string(), symbol: words, address: z.string() })),
      })
      .openapi('MandateFate'),
  })
  .openapi('Mandate');

export const mandateListShape: z.ZodType<MandateList> = z
  .object({ items: list(mandateShape), total: z.int() })
  .openapi('MandateList');

const titles = z.object({
  en: z.string().exactOptional(),
  fr: z.string().exactOptional(),
  ar: z.string().exactOptional(),
});

const termShape: z.ZodType<CountedTerm> = z
  .object({ term: z.string(), titles, count: z.int() })
  .openapi('CountedTerm');
const terms = list(termShape);

const listedTermShape: z.ZodType<ListedTerm> = z
  .object({
    ...{ term: z.string(), titles },
    others: list(z.string()).openapi({ description: 'what it is called besides, in any language' }),
  })
  .openapi('ListedTerm');
const listed = list(listedTermShape);

export const termListsShape: z.ZodType<MandateTermLists> = z
  .object({ organizations: listed, themes: listed, countries: listed, goals: listed })
  .openapi('MandateTermLists');

export const mandateTermsShape: z.ZodType<MandateTerms> = z
  .object({
    total: z.int(),
    ...{ addressees: terms, levels: terms, verbs: terms, dues: terms, sessions: terms },
    ...{ themes: terms, countries: terms, goals: terms, fates: terms, standings: terms },
  })
  .openapi('MandateTerms');

/** What a person says of a mandate. */
const fieldsShape = z
  .object({
    verb: verb.optional(),
    addressees: z
      .array(z.object({ name: z.string().max(500), organization: z.string().max(200).nullable() }))
      .max(60)
      .optional(),
    action: z.string().max(10_000).optional(),
    deliverable: z.string().max(500).nullish(),
    due: z
      .object({
        kind: z.enum(dueKinds),
        session: z.int().min(1).max(999).nullable().default(null),
        on: z.string().max(20).nullable().default(null),
        meeting: z.string().max(500).nullable().default(null),
      })
      .nullish(),
    recurrence: z.string().max(20).nullish().openapi({ description: 'ISO 8601 duration' }),
    themes: z.array(z.string().max(100)).max(60).optional(),
    countries: z.array(z.string().max(3)).max(300).optional(),
    goals: z.array(z.string().max(3)).max(18).optional(),
  })
  .openapi('MandateFields');

const decisionShape = z
  .object({
    ...{ id: z.string(), mandate: z.string(), instrument: z.string(), address: z.string() },
    kind: z.enum(['confirmed', 'corrected', 'rejected', 'merged', 'added', 'reopened']),
    fields: orNull(fieldsShape),
    into: words,
    words: z.string().openapi({ description: 'the words of the paragraph when it was decided' }),
    proposed: orNull(contentShape).openapi({ description: 'what the program proposed then' }),
    ...{ note: words, author: z.string(), at: z.string() },
  })
  .openapi('MandateDecision');

export const mandatePageShape: z.ZodType<MandatePage> = z
  .object({
    mandate: mandateShape,
    proposal: orNull(contentShape),
    life: list(mandateShape).openapi({ description: 'oldest first, itself among them' }),
    merged: list(z.string()),
    decisions: list(decisionShape),
  })
  .openapi('MandatePage');

export const reviewPageShape: z.ZodType<ReviewPage> = z
  .object({
    instrument: headShape,
    lineage: words,
    progress: z.object({ total: z.int(), decided: z.int() }),
    paragraphs: list(
      z.object({ paragraph: flatParagraphShape, mandates: list(mandateShape) }).openapi('ReviewedParagraph'),
    ),
    homeless: list(mandateShape).openapi({ description: 'decided about words that are not found any more' }),
  })
  .openapi('ReviewPage');

const ids = list(z.string());

export const arrivalPageShape: z.ZodType<ArrivalPage> = z
  .object({
    instrument: headShape,
    before: orNull(headShape),
    lineage: words,
    counts: z.object({
      ...{ fresh: z.int(), carried: z.int(), changed: z.int(), lapsed: z.int() },
      ...{ unfinished: z.int(), waiting: z.int() },
    }),
    addressees: list(
      z
        .object({
          ...{ organization: words, name: z.string(), titles },
          ...{ fresh: ids, carried: ids, changed: ids, lapsed: ids, unfinished: ids },
        })
        .openapi('ArrivalFor'),
    ),
    mandates: list(mandateShape),
  })
  .openapi('ArrivalPage');

export const readingProgressShape: z.ZodType<MandateReadingProgress> = z
  .object({ instruments: z.int(), waiting: z.int(), lineages: z.int() })
  .openapi('MandateReadingProgress');

const note = z.string().max(4000).nullish();

/** What a person gives. */
export const given = {
  decision: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.enum(['confirmed', 'rejected', 'reopened']), note }),
      z.object({ kind: z.literal('corrected'), fields: fieldsShape, note }),
      z.object({ kind: z.literal('merged'), into: identifier, note }),
    ])
    .openapi('MandateToDecide'),
  mandate: z.object({ carriedBy: z.string().max(100), fields: fieldsShape, note }).openapi('MandateToAdd'),
};

export const idParameter = z.object({ id: z.string().min(1).max(100) });

const term = z.string().max(500).optional();
const day = z.iso.date().optional();

/** The day on which what is late is looked at. */
export const dayQuery = z.object({
  on: day.openapi({ description: 'as it stands on this day; today where none is given' }),
});

/** A day that was asked for, or today. */
export function dayAsked({ on }: { readonly on?: string | undefined }): string {
  return on ?? new Date().toISOString().slice(0, 10);
}

/** What the list is filtered by; every filter that is given must hold. */
export const mandateFilterQuery = dayQuery.extend({
  lineage: term,
  instrument: term,
  addressee: term.openapi({ description: 'id of an organization, or a name that no list has' }),
  members: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .openapi({ description: 'also where a collective is asked that the organization belongs to' }),
  verb: verb.optional(),
  level: z.enum(LEVELS.map(({ name }) => name) as [string, ...string[]]).optional(),
  due: z.enum([...dueKinds, 'none']).optional(),
  from: day.openapi({ description: 'first day on which it may be due' }),
  to: day,
  session: z.coerce.number().int().min(1).max(999).optional(),
  overdue: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  theme: term,
  country: term,
  goal: term,
  fate: z.enum(mandateFates).optional(),
  standing: z
    .enum([...mandateStandings, 'any'])
    .optional()
    .openapi({ description: 'those that hold unless it is given: neither rejected nor merged' }),
  q: z.string().max(400).optional().openapi({ description: 'words of the paragraph; all of them' }),
});

const order = {
  sort: z.enum(mandateSorts).default('adopted'),
  order: z.enum(['up', 'down']).optional().openapi({ description: 'the newest first, else from the least' }),
};

export const mandateListQuery = mandateFilterQuery.extend({
  ...order,
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(500).default(100),
});

export const mandateExportQuery = mandateFilterQuery.extend({ ...order, as: z.enum(['csv', 'xlsx']) });

/** The order that was asked for: the newest first, all else from the least. */
export function orderOf(by: MandateSort, order: 'up' | 'down' | undefined): MandateOrder {
  return { by, descending: (order ?? (by === 'adopted' ? 'down' : 'up')) === 'down' };
}
