import type { Result } from '../refusals/result.ts';
import { ownerOf } from '../store/embedded/lock.ts';
import { openStore, type Store, type StorePlace } from '../store/open.ts';
import type { RunningServer } from './import-through-server.ts';

/** What is done with a store: here, where nobody has it, or by the server that has its folder. */
export interface WaysToStore<T> {
  readonly here: (store: Store) => Promise<Result<T>>;
  readonly afar: (server: RunningServer) => Promise<Result<T>>;
}

/** Does something with a store, wherever it is. Refused: as {@link openStore} refuses, and as it is refused there. */
export async function withStore<T>(place: StorePlace, { here, afar }: WaysToStore<T>): Promise<Result<T>> {
  const owner = 'folder' in place ? await ownerOf(place.folder) : null;
  if (owner?.address) return afar({ address: owner.address, key: owner.key });
  const opened = await openStore(place);
  if (!opened.done) return opened;
  try {
    return await here(opened.value);
  } finally {
    await opened.value.close();
  }
}
