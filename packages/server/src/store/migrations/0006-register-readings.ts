import { type Kysely, sql } from 'kysely';

/** Which texts the register keeps up with, and from what it was read. Of texts that are held: the founding ones, and those of which it tells. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table register_reading (
    workspace text not null,
    instrument text not null,
    read_from text not null,
    primary key (workspace, instrument),
    foreign key (workspace, instrument) references instrument (workspace, id)
  )`,
  `insert into register_reading (workspace, instrument, read_from)
    select i.workspace, i.id, '' from instrument i
    where exists (select 1 from event e where e.workspace = i.workspace and e.subject = i.id
        and e.action = 'instrument kept' and e.author = 'program:corpus')
      or exists (select 1 from register_statement s
        where s.workspace = i.workspace and s.instrument = i.id and s.proposed)`,
];
