import type { Context as Request } from 'hono';
import type { Post } from '../commands/accounts/ask-for-link.ts';
import type { Context } from '../commands/context.ts';
import type { Discoveries } from '../commands/discoveries.ts';
import type { MandateReading } from '../commands/mandate-reading.ts';
import type { FileReading } from '../commands/read-file.ts';
import type { DraftingWays } from '../commands/worked-drafts.ts';
import type { Actor } from '../policies/actor.ts';
import type { Store } from '../store/open.ts';
import type { StoredSession } from '../store/repositories/accounts/sessions.ts';

/** What the routes work with. */
export interface House {
  readonly store: Store;
  readonly read: (bytes: Uint8Array, name: string) => Promise<FileReading>;
  /** How many files may be read at the same time. */
  readonly readers: number;
  readonly discoveries: Discoveries;
  readonly drafting: DraftingWays;
  readonly mandates: MandateReading;
  /** Host names by which this server may be addressed, without ports. */
  readonly hosts: readonly string[];
  /** How one can sign in besides with a link that somebody was given; nothing more where it is not said. */
  readonly ways?: SignInWays;
  /** The folder of the built web page; null when there is none. */
  readonly webFolder: string | null;
}

/** How one can sign in, and where people find this server. */
export interface SignInWays {
  /** The address by which people reach it, `https://example.org`, without a slash at its end; null where it was not told. */
  readonly address: string | null;
  /** How links are sent by mail; null where mail is not sent. */
  readonly post: Post | null;
  /** Made-up people can be stepped into, from this machine alone. */
  readonly sample: boolean;
}

/** What is known of a request on its way through: who asks, and with which session. */
export interface Env {
  Variables: { actor: Actor; session: StoredSession | null };
}

/** For whom, and on what store, the command of this request acts. */
export function contextOf(house: House, c: Request<Env>): Context {
  return { db: house.store.db, actor: c.get('actor') };
}
