import { type Kysely, sql } from 'kysely';

/** The record of events as a chain: each has its number and the hash of all before it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table event
    add column sequence bigint,
    add column hash text`,
  'create unique index event_sequence on event (workspace, sequence)',
  'create index event_unsealed on event (workspace, at) where sequence is null',
  `create table audit_head (
    workspace text not null references workspace (id),
    sequence bigint not null,
    hash text not null,
    primary key (workspace)
  )`,
  // A name that somebody gave a calendar may be that of a person, who can ask to be removed; what is chained can not.
  `update event set before = (before::jsonb - 'name')::json
    where action like 'calendar feed %' and before ->> 'name' is not null`,
  `update event set after = (after::jsonb - 'name')::json
    where action like 'calendar feed %' and after ->> 'name' is not null`,
];
