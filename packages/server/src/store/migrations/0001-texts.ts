import { type Kysely, sql } from 'kysely';

/** Files, what was read from them, corrections, imports, events. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table workspace (
    id text primary key,
    name text not null,
    created_at timestamptz not null default now()
  )`,
  `create table file (
    workspace text not null references workspace (id),
    sha256 text not null,
    name text not null,
    format text not null,
    byte_count integer not null,
    content bytea not null,
    added_at timestamptz not null default now(),
    primary key (workspace, sha256)
  )`,
  `create table reading (
    workspace text not null,
    file text not null,
    program_version text not null,
    source json not null,
    read_at timestamptz not null default now(),
    primary key (workspace, file),
    foreign key (workspace, file) references file (workspace, sha256)
  )`,
  `create table instrument (
    workspace text not null,
    id text not null,
    file text not null,
    position integer not null,
    part text,
    kind text not null,
    language text not null,
    symbol text,
    symbol_order text,
    title text,
    adopted_on text,
    session integer,
    agenda_item text,
    draft_symbol text,
    meeting text,
    body text,
    preambular_count integer not null,
    operative_count integer not null,
    note_count integer not null,
    citation_count integer not null,
    error_count integer not null,
    warning_count integer not null,
    remark_count integer not null,
    reading json not null,
    issues json not null,
    words tsvector not null,
    version integer not null,
    kept_at timestamptz not null default now(),
    primary key (workspace, id),
    unique (workspace, file, position),
    foreign key (workspace, file) references file (workspace, sha256)
  )`,
  'create index instrument_symbol on instrument (workspace, symbol)',
  'create index instrument_words on instrument using gin (words)',
  `create table passage (
    workspace text not null,
    instrument text not null,
    address text not null,
    place integer not null,
    text text not null,
    words tsvector not null,
    primary key (workspace, instrument, place),
    foreign key (workspace, instrument) references instrument (workspace, id)
  )`,
  'create index passage_words on passage using gin (words)',
  `create table correction (
    workspace text not null,
    id text not null,
    instrument text not null,
    field text not null,
    before text,
    after text,
    note text,
    author text not null,
    at timestamptz not null default now(),
    version integer not null,
    primary key (workspace, id),
    foreign key (workspace, instrument) references instrument (workspace, id)
  )`,
  'create index correction_instrument on correction (workspace, instrument, version)',
  `create table import_run (
    workspace text not null references workspace (id),
    id text not null,
    paths json not null,
    state text not null,
    total integer,
    author text not null,
    started_at timestamptz not null default now(),
    ended_at timestamptz,
    primary key (workspace, id)
  )`,
  `create table import_item (
    workspace text not null,
    run text not null,
    path text not null,
    byte_count bigint not null,
    modified_at timestamptz not null,
    state text not null,
    file text,
    instruments integer not null,
    errors integer not null,
    message text,
    primary key (workspace, run, path),
    foreign key (workspace, run) references import_run (workspace, id)
  )`,
  'create index import_item_path on import_item (workspace, path)',
  `create table event (
    workspace text not null references workspace (id),
    id text not null,
    at timestamptz not null default now(),
    author text not null,
    action text not null,
    subject text not null,
    before json,
    after json,
    primary key (workspace, id)
  )`,
  'create index event_subject on event (workspace, subject, at)',
  `insert into workspace (id, name) values ('workspace:main', 'Main')`,
];
