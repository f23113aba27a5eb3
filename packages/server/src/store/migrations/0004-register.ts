import { type Kysely, sql } from 'kysely';

/** The register: what is known of organizations, meetings, agreements and observances, statement by statement. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const ofEntry = 'foreign key (workspace, entry) references register_entry (workspace, id)';

const statements = [
  `create table register_entry (
    workspace text not null references workspace (id),
    id text not null,
    kind text not null,
    merged_into text,
    withdrawn boolean not null,
    version integer not null,
    label text not null,
    first_day text,
    disagreeing integer not null,
    waiting integer not null,
    digest json not null,
    author text not null,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (workspace, id),
    foreign key (workspace, merged_into) references register_entry (workspace, id)
  )`,
  'create index register_entry_label on register_entry (workspace, kind, label)',
  'create index register_entry_day on register_entry (workspace, kind, first_day)',
  `create table register_statement (
    workspace text not null,
    entry text not null,
    id text not null,
    field text not null,
    value text not null,
    language text,
    valid_from text,
    valid_until text,
    source json not null,
    instrument text,
    proposed boolean not null,
    author text not null,
    at timestamptz not null,
    primary key (workspace, entry, id),
    ${ofEntry}
  )`,
  'create index register_statement_text on register_statement (workspace, instrument)',
  `create table register_ruling (
    workspace text not null,
    entry text not null,
    id text not null,
    statement text not null,
    ruling text not null,
    note text,
    author text not null,
    at timestamptz not null,
    primary key (workspace, entry, id),
    foreign key (workspace, entry, statement) references register_statement (workspace, entry, id)
  )`,
];
