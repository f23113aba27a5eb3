import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEntry } from '../commands/add-entry.ts';
import type { Context } from '../commands/context.ts';
import { mergeEntries } from '../commands/merge-entries.ts';
import { listEntries, showEntry } from '../commands/show-entry.ts';
import { stateOfEntry } from '../commands/state-of-entry.ts';
import { withdrawEntry } from '../commands/withdraw-entry.ts';
import { localPerson } from '../policies/actor.ts';
import type { Result } from '../refusals/result.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import type { Store } from './open.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];
const source = { words: 'Sample report, p. 3' };

describe.each(engines)('entries that are one, on %s', (_name, engine) => {
  let store: Store;
  let context: Context;

  beforeAll(async () => {
    if (!engine) return;
    store = await engine.store();
    context = { db: store.db, actor: localPerson };
  });
  afterAll(async () => {
    await store?.close();
    await engine?.remove();
  });
  const testHere = test.skipIf(engine === null);

  const add = async (value: string) =>
    given(
      await addEntry(context, { kind: 'organization', statements: [{ field: 'acronym', value, source }] }),
    );
  const merge = (id: string, other: string) => mergeEntries(context, id, { other, apart: false }, null);
  const part = (id: string, other: string) => mergeEntries(context, id, { other, apart: true }, null);
  const state = (id: string, field: string, value: string, expected: number | null = null) =>
    stateOfEntry(context, id, [{ field, value, source }], expected);
  const shown = async (id: string) => given(await showEntry(context, id));
  /** The acronyms that hold of what stands for an entry, and of what lists show of it. */
  const acronyms = async (id: string) => {
    const { entry } = await shown(id);
    const { items } = given(await listEntries(context, {}, { limit: 500, offset: 0 }));
    const listed = items.find((each) => each.id === entry.id);
    const held = [entry, listed].map((each) =>
      each?.fields.flatMap(({ field, values }) => (field === 'acronym' ? values : [])),
    );
    expect(held[1]).toEqual(held[0]);
    return held[0]?.map(({ value }) => value).sort();
  };

  testHere('[S73] what was said of one that became another goes on with that other', async () => {
    const [a, b, c] = [await add('A'), await add('B'), await add('C')];
    given(await merge(a, b));
    given(await merge(c, a));
    for (const id of [a, b, c]) expect(await acronyms(id)).toEqual(['A', 'B', 'C']);
    given(await part(c, a));
    expect(await acronyms(b)).toEqual(['A', 'B']);
    expect(await acronyms(c)).toEqual(['C']);
    given(await merge(c, a));
    given(await part(c, b));
    expect(await acronyms(b)).toEqual(['B']);
    expect(await acronyms(c)).toEqual(['A', 'C']);
  });

  testHere('[S73] what is said of one that is another is said of that other', async () => {
    const [a, b] = [await add('D'), await add('E')];
    given(await merge(a, b));
    const { version } = (await shown(b)).entry;
    given(await state(b, 'acronym', 'F', version));
    expect(await acronyms(a)).toEqual(['D', 'E', 'F']);
    given(await withdrawEntry(context, b, { withdrawn: true }, null));
    expect((await shown(a)).entry.withdrawn).toBe(true);
    expect(await merge(b, a)).toMatchObject({ done: false, refusal: { code: 'entry/invalid' } });
  });

  testHere('[S73] of two that are merged into each other at the same moment one stands', async () => {
    for (let at = 0; at < 5; at++) {
      const ids = [await add(`G${at}`), await add(`H${at}`), await add(`I${at}`)];
      const done = await Promise.all(ids.map((id, n) => merge(id, ids[(n + 1) % 3] as string)));
      expect(done.filter((each) => each.done)).toHaveLength(2);
      const standing = new Set(await Promise.all(ids.map(async (id) => (await shown(id)).entry.id)));
      expect(standing.size).toBe(1);
    }
  });

  testHere('[S70] no organization becomes part of itself, whoever comes first', async () => {
    const [a, b, c] = [await add('K'), await add('L'), await add('M')];
    const refusal = { code: 'entry/invalid', field: 'statements.0.value' };
    expect(await state(a, 'parent', a)).toMatchObject({ refusal });
    given(await state(b, 'parent', a));
    given(await state(c, 'parent', b));
    expect(await state(a, 'parent', c)).toMatchObject({ refusal });
    const [d, e] = [await add('N'), await add('O')];
    const both = await Promise.all([state(d, 'parent', e), state(e, 'parent', d)]);
    expect(both.filter(({ done }) => done)).toHaveLength(1);
  });
});

function given<T>(result: Result<T>): T {
  if (!result.done) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  return result.value;
}
