import type { Actor } from '../policies/actor.ts';
import type { Store } from '../store/open.ts';

/** For whom a command acts, and on what store. */
export interface Context {
  readonly db: Store['db'];
  readonly actor: Actor;
}
