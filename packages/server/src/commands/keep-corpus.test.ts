import { afterEach, beforeEach, expect, test } from 'vitest';
import { corpusFolder } from '../house-folders.ts';
import { foundingCorpus } from '../policies/actor.ts';
import type { Store } from '../store/open.ts';
import { embeddedEngine } from '../test-kit/engines.ts';
import type { Context } from './context.ts';
import { keepCorpus } from './keep-corpus.ts';
import { keepFile } from './keep-file.ts';
import { readFile } from './read-file.ts';

let store: Store;
let context: Context;
beforeEach(async () => {
  store = await (await embeddedEngine()).store();
  context = { db: store.db, actor: foundingCorpus };
});
afterEach(() => store.close());

const corpusKept = async () => {
  const kept = await keepCorpus(context, corpusFolder, readFile);
  if (!kept.done) throw new Error(kept.refusal.message);
  return kept.value;
};
const keepText = async (name: string, symbol: string) => {
  const bytes = Buffer.from('The General Assembly,\n\n1. Decides to look after the bridge.\n');
  const kept = await keepFile(context, await readFile(bytes, name), bytes, [
    { field: 'symbol', value: symbol },
  ]);
  expect(kept.done).toBe(true);
};

test('[S8] the founding texts are kept in an empty store, and once', async () => {
  expect(await corpusKept()).toEqual({ kept: 5, isAlone: true });
  expect(await corpusKept()).toEqual({ kept: 0, isAlone: false });
});

test('[S8] what was imported before stands in no way, and no text comes twice', async () => {
  await keepText('imported.txt', 'A/RES/63/114');
  expect(await corpusKept()).toEqual({ kept: 4, isAlone: false });
  expect(await corpusKept()).toEqual({ kept: 0, isAlone: false });
});
