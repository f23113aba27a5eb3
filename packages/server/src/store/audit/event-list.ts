import type { Side } from '@biennium/core';
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Which events: each that is given narrows. */
export interface EventFilter {
  readonly subject?: string | undefined;
  /** Events of any of these. */
  readonly subjects?: readonly string[] | undefined;
  readonly author?: string | undefined;
  /** A whole action, or its first word: "key turned", "key". */
  readonly action?: string | undefined;
  /** First and last ISO 8601 day, by the clock of Greenwich. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Sides whose remarks among themselves are left out. */
  readonly withoutRemarksOf?: readonly Side[] | undefined;
}

/** An event as it is kept; place and hash are null until it is sealed. */
export interface StoredEvent {
  readonly id: string;
  readonly sequence: number | null;
  readonly hash: string | null;
  /** An instant in ISO 8601. */
  readonly at: string;
  readonly author: string;
  readonly action: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One page of the events that pass a filter, the newest first, and how many do. */
export async function listStoredEvents(
  db: Kysely<Tables>,
  workspace: string,
  filter: EventFilter,
  window: { readonly limit: number; readonly offset: number },
): Promise<{ readonly events: readonly StoredEvent[]; readonly total: number }> {
  const rows = await passing(db, workspace, filter)
    .select(['id', 'sequence', 'hash', 'at', 'author', 'action', 'subject', 'before', 'after'])
    // What is not sealed yet is the newest: nothing is larger than no place.
    .orderBy('sequence', 'desc')
    .orderBy('at', 'desc')
    .limit(window.limit)
    .offset(window.offset)
    .execute();
  const { total } = await passing(db, workspace, filter)
    .select((of) => of.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const events = rows.map(({ at, sequence, ...event }) => ({
    ...{ ...event, at: at.toISOString(), sequence: sequence === null ? null : Number(sequence) },
  }));
  return { events, total: Number(total) };
}

function passing(
  db: Kysely<Tables>,
  workspace: string,
  { subject, subjects, author, action, from, to, withoutRemarksOf = [] }: EventFilter,
): SelectQueryBuilder<Tables, 'event', object> {
  let query = db.selectFrom('event').where('workspace', '=', workspace);
  if (subject !== undefined) query = query.where('subject', '=', subject);
  if (subjects !== undefined) query = query.where('subject', 'in', [...subjects, '']);
  if (author !== undefined) query = query.where('author', '=', author);
  if (action !== undefined)
    query = query.where((of) =>
      of.or([of('action', '=', action), of(sql`split_part(action, ' ', 1)`, '=', action)]),
    );
  if (from !== undefined) query = query.where('at', '>=', new Date(`${from}T00:00:00Z`));
  if (to !== undefined) query = query.where('at', '<', new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000));
  if (withoutRemarksOf.length > 0)
    query = query.where(sql<boolean>`not (action like 'remark %' and after ->> 'visibility' = 'own side'
      and after ->> 'side' = any(${withoutRemarksOf}::text[]))`);
  return query;
}
