import { resolve } from 'node:path';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import type { StorePlace } from '../store/open.ts';

/** The options by which a command says where the store is. */
export const placeOptions = { data: { type: 'string' }, 'database-url': { type: 'string' } } as const;

/** Where the store is: by the options, else by the environment, else `.biennium` in the current folder. */
export function placeFromOptions(
  values: { readonly data?: string | undefined; readonly 'database-url'?: string | undefined },
  environment: NodeJS.ProcessEnv = process.env,
): Result<StorePlace> {
  if (values.data !== undefined && values['database-url'] !== undefined) {
    return refused(refusal('usage/invalid', 'Give --data or --database-url, not both.'));
  }
  const named = values.data === undefined ? environment['BIENNIUM_DATABASE_URL'] : undefined;
  const databaseUrl = values['database-url'] ?? named;
  if (databaseUrl !== undefined && databaseUrl !== '') {
    if (/^postgres(ql)?:\/\//.test(databaseUrl)) return done({ databaseUrl });
    return refused(refusal('usage/invalid', 'A database URL begins with postgres://.'));
  }
  return done({ folder: resolve(values.data ?? environment['BIENNIUM_DATA'] ?? '.biennium') });
}
