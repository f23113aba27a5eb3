import { resolve } from 'node:path';
import { verifyStore } from '../commands/audit/verify-store.ts';
import { administratorLinks } from '../commands/backup/administrator-links.ts';
import { restoreBackup } from '../commands/backup/restore-backup.ts';
import { localPerson } from '../policies/actor.ts';
import { done, type Result } from '../refusals/result.ts';
import { openStore } from '../store/open.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { optionsFromWords } from './options.ts';
import { placeFromOptions, placeOptions } from './place.ts';
import { isWhole, verifiedInWords } from './verify.ts';
import { wrong } from './wrong.ts';

/** `biennium restore FILE [--data DIR] [--database-url URL]` */
export async function restore(words: string[], console: Console): Promise<Result<ExitStatus>> {
  const given = optionsFromWords(words, placeOptions);
  if (!given.done) return given;
  const { values, positionals } = given.value;
  const [named] = positionals;
  if (named === undefined || positionals.length > 1) return wrong('Name one file to restore.');
  const place = placeFromOptions(values);
  if (!place.done) return place;
  const opened = await openStore(place.value);
  if (!opened.done) return opened;
  const store = opened.value;
  try {
    const restored = await restoreBackup(store, resolve(named));
    if (!restored.done) return restored;
    const { head, rows } = restored.value;
    await console.result(`${rows} rows, as they were on ${head.madeAt}\n`);
    const verified = await verifyStore(store);
    for (const each of verified) await console.result(verifiedInWords(each));
    const links = await administratorLinks({ db: store.db, actor: localPerson });
    for (const { name, token } of links)
      console.aside(
        `${name}, administrator, signs in, once, at the address of the server with /sign-in#${token}\n`,
      );
    return done(isWhole(verified) ? exitStatus.done : exitStatus.doneWithErrors);
  } finally {
    await store.close();
  }
}
