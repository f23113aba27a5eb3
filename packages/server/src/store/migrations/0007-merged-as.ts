import { type Kysely, sql } from 'kysely';

/** Whom a person said that an entry is, beside the entry that it stands with: that one may have been merged into another in its turn. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table register_entry add column merged_as text`,
  `alter table register_entry add foreign key (workspace, merged_as) references register_entry (workspace, id)`,
  `create index register_entry_merged_as on register_entry (workspace, merged_as) where merged_as is not null`,
  `update register_entry set merged_as = merged_into where merged_into is not null`,
  `with recursive way as (
      select workspace, id, merged_as as last from register_entry where merged_as is not null
      union
      select w.workspace, w.id, e.merged_as from way w
        join register_entry e on e.workspace = w.workspace and e.id = w.last where e.merged_as is not null
    )
    update register_entry as e set merged_into = w.last from way w
    where e.workspace = w.workspace and e.id = w.id
      and exists (select 1 from register_entry r where r.workspace = w.workspace and r.id = w.last and r.merged_as is null)`,
];
