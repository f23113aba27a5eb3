import {
  type CalendarItem,
  type CalendarKind,
  type Cycle,
  type CyclePlace,
  isDay,
  type Milestone,
  type TimeSpan,
} from '@biennium/core';
import { z } from '@hono/zod-openapi';
import { feedLanguages } from '../../commands/feed-words.ts';
import type { CalendarPage, ShownItem } from '../../commands/list-calendar.ts';
import type { MadeFeed } from '../../commands/make-feed.ts';
import type { CyclePage } from '../../commands/show-cycle.ts';
import { feedScopes, type StoredFeed } from '../../store/repositories/calendar-feeds.ts';
import { headShape } from '../lineages/shapes.ts';
import { identifier } from '../shapes/identifier.ts';
import { list, orNull } from '../shapes/shape-tools.ts';

const words = z.string().nullable();
const day = z
  .string()
  .max(10)
  .refine((value) => isDay(value), { message: 'There is no such day.' })
  .openapi({ description: 'ISO 8601 day', example: '2026-09-08' });

const spanShape: z.ZodType<TimeSpan> = z
  .object({
    said: z
      .string()
      .openapi({ description: 'as far as it is known: a day, month or year, or two parted by /' }),
    first: z.string(),
    last: z.string(),
  })
  .openapi('TimeSpan');

const kinds = ['mandate', 'meeting', 'agreement', 'action', 'observance', 'post'] as const;
const kindShape: z.ZodType<CalendarKind> = z.enum(kinds);
const matterShape: z.ZodType<CalendarItem['matter']> = z.enum([
  ...(['due', 'meets', 'signed', 'concluded', 'approved', 'dated', 'in force'] as const),
  ...(['renewed', 'expires', 'terminated', 'observed', 'ends'] as const),
]);

const itemShape: z.ZodType<ShownItem> = z
  .object({
    id: z.string(),
    kind: kindShape,
    matter: matterShape,
    subject: z.string().openapi({ description: 'id of the entry, mandate or assignment' }),
    label: z.string(),
    time: spanShape,
    yearly: z.boolean(),
    standing: z.enum(['proposed', 'confirmed']),
    state: words,
    disagree: z.boolean(),
    place: words,
    concerns: list(z.string()).openapi({ description: 'ids of organizations, or names; empty: all' }),
    stated: list(z.string()).openapi({ description: 'ids of the statements that give the time' }),
    told: orNull(z.object({ instrument: z.string(), address: z.string() })),
    ...{ symbol: words, language: words, session: z.int().nullable(), changedAt: z.string() },
  })
  .openapi('CalendarItem');

const titlesShape = z.object({
  en: z.string().exactOptional(),
  fr: z.string().exactOptional(),
  ar: z.string().exactOptional(),
});

export const calendarShape: z.ZodType<CalendarPage> = z
  .object({
    ...{ from: z.string(), to: z.string(), items: list(itemShape), total: z.int() },
    organizations: list(z.object({ id: z.string(), titles: titlesShape })),
  })
  .openapi('Calendar');

export const calendarQuery = z.object({
  from: day,
  to: day,
  kinds: z
    .string()
    .max(100)
    .transform((value) => value.split(',').filter(Boolean))
    .pipe(z.array(z.enum(kinds)).max(kinds.length))
    .optional()
    .openapi({ type: 'string', description: 'parted by commas' }),
  organization: z.string().max(200).optional(),
  words: z.string().max(200).optional(),
  standing: z.enum(['proposed', 'confirmed']).optional(),
});

export const calendarExportQuery = calendarQuery.extend({ as: z.enum(['csv', 'xlsx']) });

const placeShape: z.ZodType<CyclePlace> = z
  .object({
    instrument: z.int().openapi({ description: 'index of the member' }),
    address: z.string(),
    words: z.string(),
  })
  .openapi('CyclePlace');

const milestoneShape: z.ZodType<Milestone> = z
  .object({
    kind: z.enum(['resolution', 'report', 'meeting', 'agenda-item', 'next-resolution']),
    state: z.enum(['recorded', 'coming', 'open', 'late', 'unrecorded', 'undated']),
    due: orNull(spanShape),
    session: z.int().nullable(),
    asked: orNull(placeShape).openapi({ description: 'the paragraph that asks for it' }),
    took: orNull(spanShape),
    told: list(placeShape).openapi({ description: 'the paragraphs that record it' }),
    ...{ symbol: words, place: words, hosts: list(z.string()) },
    entry: words.openapi({ description: 'id in the register' }),
    every: orNull(z.object({ duration: z.string(), asked: placeShape })),
  })
  .openapi('Milestone');

const cycleShape: z.ZodType<Cycle> = z
  .object({
    member: z.int().nullable().openapi({ description: 'null of a resolution that is not held' }),
    ...{ symbol: words, from: words, until: words, milestones: list(milestoneShape) },
  })
  .openapi('Cycle');

export const cyclePageShape: z.ZodType<CyclePage> = z
  .object({
    ...{ lineage: z.string(), name: z.string(), language: z.string(), on: z.string() },
    ...{ members: list(headShape), cycles: list(cycleShape) },
  })
  .openapi('CyclePage');

export const cycleParameter = z.object({ id: z.string().max(200) });
export const cycleQuery = z.object({
  on: day.optional().openapi({ description: 'as it stands on this day; today where none is given' }),
});

export const feedShape: z.ZodType<StoredFeed> = z
  .object({
    ...{ id: z.string(), name: z.string(), scope: z.enum(feedScopes), subject: words },
    ...{ language: z.string(), author: z.string(), madeAt: z.string(), revokedAt: words },
  })
  .openapi('CalendarFeed');

export const feedListShape = z.object({ items: list(feedShape) }).openapi('CalendarFeedList');

export const madeFeedShape: z.ZodType<MadeFeed & { readonly path: string }> = z
  .object({
    feed: feedShape,
    token: z.string().openapi({ description: 'told this once, and kept nowhere' }),
    path: z.string().openapi({ description: 'the private address, on this server' }),
  })
  .openapi('MadeCalendarFeed');

/** What a person gives. */
export const given = {
  feed: z
    .object({
      scope: z.enum(feedScopes),
      subject: identifier.nullish(),
      name: z.string().max(2000),
      language: z.enum(feedLanguages),
    })
    .openapi('CalendarFeedToMake'),
};

export const feedParameter = z.object({ id: z.string().max(200) });
export const tokenParameter = z.object({ token: z.string().max(200) });
