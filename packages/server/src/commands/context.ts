import type { Kysely } from 'kysely';
import type { Actor } from '../policies/actor.ts';
import type { Tables } from '../store/tables.ts';

/** For whom a command acts, and on what store. */
export interface Context {
  readonly db: Kysely<Tables>;
  readonly actor: Actor;
}
