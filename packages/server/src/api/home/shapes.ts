import { DECISIONS } from '@biennium/core';
import { z } from '@hono/zod-openapi';
import { AGENDA_REASONS, type AgendaPage } from '../../commands/home/meeting-agenda.ts';
import { type HomePage, LATE_KINDS, WAITING_KINDS } from '../../commands/home/show-home.ts';
import { eventShape } from '../audit/shapes.ts';
import { matrixInShortFields, matrixShape } from '../matrix/shapes.ts';
import { organizationShape, roundShape } from '../reports/shapes.ts';
import { list, orNull } from '../shapes/shape-tools.ts';

const words = z.string().nullable();

const itemShape = z
  .object({
    subject: z.string().openapi({ description: 'the thing, or what is decided about' }),
    ...{ code: words, title: z.string(), language: words },
    due: words.openapi({ description: 'when it is due; of a vacant post since when it is' }),
    organization: words,
    decision: z.enum(DECISIONS as [(typeof DECISIONS)[number]]).nullable(),
  })
  .openapi('HomeItem');

const group = <K extends string>(kinds: readonly [K, ...K[]]) =>
  list(
    z.object({
      kind: z.enum(kinds),
      count: z.int(),
      items: list(itemShape).openapi({ description: 'the first of them' }),
    }),
  );

export const homeShape: z.ZodType<HomePage> = z
  .object({
    ...{ on: z.string(), waiting: group(WAITING_KINDS), late: group(LATE_KINDS) },
    silent: list(
      z.object({
        ...{ organization: z.string(), side: z.enum(['a', 'b']), round: z.string() },
        ...{ missing: z.int(), due: z.string() },
      }),
    ),
    since: z.object({
      at: words.openapi({ description: 'the last visit; null of a first one' }),
      ...{ events: list(eventShape), more: z.boolean() },
    }),
    stands: z.object({
      matrix: orNull(z.object({ ...matrixInShortFields, shared: z.record(z.string(), z.int()) })),
      ...{ next: orNull(matrixShape), round: orNull(roundShape) },
      meeting: orNull(z.object({ id: z.string(), title: z.string(), on: z.string() })),
    }),
    organizations: list(organizationShape).openapi({ description: 'those that are named' }),
  })
  .openapi('Home');

const agendaItemShape = z
  .object({
    ...{ id: z.string(), matrix: z.string(), code: z.string(), title: z.string(), language: words },
    ...{ cluster: words, leadA: words, leadB: words, plannedUntil: words },
    state: z.enum(['proposed', 'accepted', 'adopted', 'withdrawn']),
    shared: z.enum(['agreed', 'reported by one side', 'disputed', 'no report']),
    ...{ disputed: z.boolean(), overdue: z.boolean(), silentA: z.boolean(), silentB: z.boolean() },
    ...{ amendments: z.int(), closing: z.boolean() },
    reasons: list(z.enum(AGENDA_REASONS)).openapi({ description: 'why it is talked about' }),
  })
  .openapi('AgendaItem');

export const agendaShape: z.ZodType<AgendaPage> = z
  .object({
    meeting: z.object({ id: z.string(), title: z.string(), on: words }),
    day: z.string(),
    sections: list(
      z.object({
        group: words.openapi({ description: 'a working group or cluster; null of what belongs to none' }),
        ...{ name: z.record(z.string(), z.string()), items: list(agendaItemShape) },
      }),
    ),
    actions: list(
      z.object({
        ...{ id: z.string(), title: z.string(), due: words, owners: list(z.string()) },
        ...{ overdue: z.boolean(), of: words },
      }),
    ),
  })
  .openapi('MeetingAgenda');
