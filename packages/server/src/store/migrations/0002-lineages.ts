import { type Kysely, sql } from 'kysely';

/** Lineages, their members, what persons decided about both, and the runs that looked for them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table lineage (
    workspace text not null references workspace (id),
    id text not null,
    name text not null,
    named boolean not null,
    language text not null,
    found text not null,
    version integer not null,
    joined_into text,
    digest json,
    made_at timestamptz not null default now(),
    primary key (workspace, id)
  )`,
  `create table lineage_member (
    workspace text not null,
    lineage text not null,
    instrument text not null,
    reasons json not null,
    author text not null,
    added_at timestamptz not null default now(),
    primary key (workspace, instrument),
    foreign key (workspace, lineage) references lineage (workspace, id),
    foreign key (workspace, instrument) references instrument (workspace, id)
  )`,
  'create index lineage_member_lineage on lineage_member (workspace, lineage)',
  `create table membership_decision (
    workspace text not null,
    id text not null,
    kind text not null,
    lineage text not null,
    instrument text not null,
    note text,
    author text not null,
    at timestamptz not null,
    primary key (workspace, id),
    foreign key (workspace, lineage) references lineage (workspace, id),
    foreign key (workspace, instrument) references instrument (workspace, id)
  )`,
  `create table link_decision (
    workspace text not null,
    id text not null,
    kind text not null,
    from_instrument text not null,
    from_address text not null,
    from_words text not null,
    to_instrument text not null,
    to_address text not null,
    to_words text not null,
    proposed json not null,
    note text,
    author text not null,
    at timestamptz not null,
    primary key (workspace, id),
    foreign key (workspace, from_instrument) references instrument (workspace, id),
    foreign key (workspace, to_instrument) references instrument (workspace, id)
  )`,
  'create index link_decision_from on link_decision (workspace, from_instrument)',
  'create index link_decision_to on link_decision (workspace, to_instrument)',
  `create table discovery_run (
    workspace text not null references workspace (id),
    id text not null,
    state text not null,
    stage text not null,
    finished integer not null,
    total integer,
    lineages integer not null,
    added integer not null,
    held text not null,
    author text not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    primary key (workspace, id)
  )`,
];
