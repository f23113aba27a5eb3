import { type Kysely, sql } from 'kysely';

/** Workspaces as pairs; accounts, the roles that they hold, how they sign in, and what is to be sent to them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table workspace
    add column code text,
    add column configuration json,
    add column sample boolean not null default false,
    add column version integer not null default 1`,
  `create unique index workspace_code on workspace (code)`,
  `create table account (
    id text primary key,
    name text not null,
    email text,
    language text not null,
    sample boolean not null,
    version integer not null,
    author text not null,
    made_at timestamptz not null,
    disabled_at timestamptz
  )`,
  `create unique index account_email on account (lower(email))`,
  `create table account_subject (
    issuer text not null,
    subject text not null,
    account text not null references account (id),
    made_at timestamptz not null,
    primary key (issuer, subject)
  )`,
  `create table account_role (
    workspace text not null references workspace (id),
    id text not null,
    account text not null references account (id),
    role text not null,
    side text,
    organization text,
    from_day text not null,
    until_day text,
    author text not null,
    made_at timestamptz not null,
    primary key (workspace, id)
  )`,
  'create index account_role_account on account_role (account)',
  `create table session (
    id text primary key,
    token_hash text not null unique,
    account text not null references account (id),
    client text not null,
    made_at timestamptz not null,
    seen_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz
  )`,
  'create index session_account on session (account)',
  `create table one_time_link (
    token_hash text primary key,
    purpose text not null,
    account text references account (id),
    workspace text references workspace (id),
    author text not null,
    made_at timestamptz not null,
    ends_at timestamptz not null,
    used_at timestamptz
  )`,
  `create table last_visit (
    workspace text not null references workspace (id),
    account text not null references account (id),
    at timestamptz not null,
    primary key (workspace, account)
  )`,
  `create table outgoing_mail (
    workspace text not null references workspace (id),
    id text not null,
    kind text not null,
    account text,
    address text not null,
    subject text not null,
    words text not null,
    made_at timestamptz not null,
    next_try_at timestamptz not null,
    tries integer not null,
    ends_at timestamptz,
    sent_at timestamptz,
    last_error text,
    primary key (workspace, id)
  )`,
  'create index outgoing_mail_next on outgoing_mail (sent_at, next_try_at)',
];
