import { type Kysely, sql } from 'kysely';

/** Drafts of next texts: their steps, facts and revisions, files of delegations and what was decided about them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const ofDraft = 'foreign key (workspace, draft) references draft (workspace, id)';

const statements = [
  `create table draft (
    workspace text not null references workspace (id),
    id text not null,
    name text not null,
    base text not null,
    language text not null,
    state text not null,
    version integer not null,
    amendments_version integer not null,
    adopted_as text,
    author text not null,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    changed_by text not null,
    primary key (workspace, id),
    foreign key (workspace, base) references instrument (workspace, id),
    foreign key (workspace, adopted_as) references instrument (workspace, id)
  )`,
  'create index draft_changed on draft (workspace, changed_at)',
  'create index draft_base on draft (workspace, base)',
  `create table draft_step (
    workspace text not null,
    draft text not null,
    place integer not null,
    id text not null,
    version integer not null,
    step json not null,
    author text not null,
    at timestamptz not null,
    primary key (workspace, draft, place),
    unique (workspace, draft, id),
    ${ofDraft}
  )`,
  `create table draft_fact (
    workspace text not null,
    draft text not null,
    id text not null,
    kind text not null,
    words text,
    source text not null,
    author text not null,
    at timestamptz not null,
    primary key (workspace, draft, id),
    ${ofDraft}
  )`,
  `create table draft_revision (
    workspace text not null,
    draft text not null,
    revision integer not null,
    steps integer not null,
    note text,
    author text not null,
    at timestamptz not null,
    primary key (workspace, draft, revision),
    ${ofDraft}
  )`,
  `create table delegation_file (
    workspace text not null,
    draft text not null,
    id text not null,
    revision integer not null,
    delegation text not null,
    name text not null,
    sha256 text not null,
    byte_count integer not null,
    content bytea not null,
    marked json not null,
    issues json not null,
    withdrawn boolean not null,
    author text not null,
    at timestamptz not null,
    primary key (workspace, draft, id),
    unique (workspace, draft, revision, sha256),
    foreign key (workspace, draft, revision) references draft_revision (workspace, draft, revision)
  )`,
  `create table amendment_decision (
    workspace text not null,
    draft text not null,
    id text not null,
    revision integer not null,
    amendment text not null,
    ruling text not null,
    reason text,
    author text not null,
    at timestamptz not null,
    primary key (workspace, draft, id),
    foreign key (workspace, draft, revision) references draft_revision (workspace, draft, revision)
  )`,
  'create index amendment_decision_round on amendment_decision (workspace, draft, revision)',
];
