import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * A transaction in which commands that open one of their own take part: what all of them do is kept, or nothing. Who uses it stops at the first refusal:
 * a command that refuses inside takes nothing back.
 */
export function joinedTransaction(transaction: Transaction<Tables>): Kysely<Tables> {
  const joined: Kysely<Tables> = new Proxy<Kysely<Tables>>(transaction, {
    get(target, name) {
      if (name === 'transaction')
        return () => ({ execute: <T>(work: (db: Kysely<Tables>) => Promise<T>) => work(joined) });
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return joined;
}
