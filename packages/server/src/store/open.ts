import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { isLock, takeLock } from './embedded/lock.ts';
import { DatabaseNotStarted, openEmbedded } from './embedded/open-embedded.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';
import { isUnavailable } from './unavailable.ts';

/** Where the store is: a folder of this machine, with the engine inside the program, or a PostgreSQL server. */
export type StorePlace =
  | { readonly folder: string }
  | { readonly databaseUrl: string }
  | { readonly memory: true };

/** An open store. */
export interface Store {
  readonly db: Kysely<Tables>;
  readonly engine: 'embedded' | 'server';
  /** Proves that its bearer could open the data folder itself; null where there is no such folder. */
  readonly ownerKey: string | null;
  /** Tells other processes that want the data folder where the HTTP API of this one answers. */
  announce(address: string): void;
  /** Resolves when the engine answers. */
  ask(): Promise<void>;
  /** Whether `error` says that the engine is away, which is nobody's fault in the program. */
  isAway(error: Error): boolean;
  close(): Promise<void>;
}

/** How long a query waits for its turn before the store is called unavailable. */
const connectionTimeoutMillis = 60_000;

/**
 * Opens the store and brings its tables up to date. Refused with `store/in-use` when another process has the data
 * folder, and with `store/unavailable` when the server does not answer or the data folder cannot be used.
 */
export async function openStore(place: StorePlace): Promise<Result<Store>> {
  if ('databaseUrl' in place) return openServer(place.databaseUrl);
  if ('memory' in place) return done(await embedded(null, null));
  try {
    return await openFolder(place.folder);
  } catch (error) {
    if (error instanceof DatabaseNotStarted) {
      const message = `The database in ${place.folder} does not start: ${error.message}.`;
      return refused(refusal('store/unavailable', message));
    }
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    return refused(refusal('store/unavailable', `The data folder ${place.folder} cannot be used (${code}).`));
  }
}

async function openFolder(folder: string): Promise<Result<Store>> {
  const lock = await takeLock(folder);
  if (!isLock(lock)) {
    const where = lock.address === null ? '' : ` It serves on ${lock.address}.`;
    return refused(refusal('store/in-use', `Process ${lock.pid} has the data folder ${folder}.${where}`));
  }
  try {
    return done(await embedded(folder, lock));
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function embedded(
  folder: string | null,
  lock: Awaited<ReturnType<typeof takeLock>> | null,
): Promise<Store> {
  const held = lock !== null && isLock(lock) ? lock : null;
  const engine = await openEmbedded(folder);
  const pool = new pg.Pool({
    host: engine.socketFolder,
    user: 'postgres',
    database: 'postgres',
    max: 1,
    connectionTimeoutMillis,
  });
  const db = kyselyOn(pool);
  const close = async () => {
    await db.destroy();
    await engine.close();
    await held?.release();
  };
  try {
    await migrate(db);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ...asked(db),
    engine: 'embedded',
    ownerKey: held?.key ?? null,
    announce: (address) => held?.announce(address),
    close,
  };
}

async function openServer(connectionString: string): Promise<Result<Store>> {
  const pool = new pg.Pool({ connectionString, max: 8, connectionTimeoutMillis });
  const db = kyselyOn(pool);
  try {
    await pool.query('select 1');
  } catch (error) {
    await db.destroy();
    const reason = error instanceof Error && error.message ? error.message : String(error);
    return refused(refusal('store/unavailable', `The database does not answer: ${reason}`));
  }
  await migrate(db);
  return done({
    ...asked(db),
    engine: 'server',
    ownerKey: null,
    announce: () => {},
    close: () => db.destroy(),
  });
}

function asked(db: Kysely<Tables>): Pick<Store, 'db' | 'ask' | 'isAway'> {
  return { db, ask: async () => void (await sql`select 1`.execute(db)), isAway: isUnavailable };
}

function kyselyOn(pool: pg.Pool): Kysely<Tables> {
  // A connection that breaks while idle is replaced at the next query; the query that meets a broken one fails itself.
  pool.on('error', () => {});
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
