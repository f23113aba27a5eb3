import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../commands/context.ts';
import { correctInstrument } from '../commands/correct-instrument.ts';
import { importFiles, startImport } from '../commands/import-files.ts';
import { keepFile } from '../commands/keep-file.ts';
import { readFile } from '../commands/read-file.ts';
import { showInstrument } from '../commands/show-instrument.ts';
import { localPerson, mainWorkspace, visitor } from '../policies/actor.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import { arabicSample, bytesOf, sampleResolution } from '../test-kit/sample.ts';
import type { Store } from './open.ts';
import { listInstruments } from './repositories/instrument-list.ts';
import { searchPassages } from './repositories/passage-search.ts';

const server = await serverEngine();
const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', server],
];
if (!server) console.warn('PostgreSQL is not tried: no pg_ctl and initdb, no BIENNIUM_TEST_DATABASE_URL');

describe.each(engines)('one promise, on %s', (_name, engine) => {
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

  const keep = async (text: string, corrections: Parameters<typeof keepFile>[3] = []) => {
    const bytes = bytesOf(text);
    return keepFile(context, await readFile(bytes, 'sample.txt'), bytes, corrections);
  };
  const kept = async (text: string) => {
    const result = await keep(text);
    if (!result.done) throw new Error(result.refusal.message);
    return result.value.ids[0] as string;
  };
  const shown = async (id: string) => {
    const result = await showInstrument(context, id);
    if (!result.done) throw new Error(result.refusal.message);
    return result.value;
  };

  testHere('[S1] what is kept comes back as it was read', async () => {
    const reading = await readFile(bytesOf(sampleResolution()), 'sample.txt');
    const instrument = await shown(await kept(sampleResolution()));
    expect(instrument.instrument).toEqual(reading.readings[0]?.value);
    expect(instrument.source).toEqual(reading.source);
    expect(instrument.issues).toEqual(reading.readings[0]?.issues);
    expect(instrument.file).toEqual(reading.file);
  });

  testHere('[S2] the same bytes are kept once', async () => {
    const again = await keep(sampleResolution());
    expect(again).toEqual({ done: true, value: expect.objectContaining({ fresh: false }) });
    expect(await kept(sampleResolution())).toBe(await kept(sampleResolution()));
  });

  testHere('[S3] a correction stands beside what was read, and nothing is overwritten', async () => {
    const id = await kept(sampleResolution('corrected'));
    const first = await correctInstrument(context, id, [{ field: 'symbol', value: 'A/RES/90/1' }], 1);
    expect(first).toEqual({ done: true, value: { version: 2 } });
    await correctInstrument(
      context,
      id,
      [{ field: 'symbol', value: 'A/RES/90/2', note: 'seen in print' }],
      2,
    );
    const { instrument, reading, corrections, version } = await shown(id);
    expect(instrument.symbol).toBe('A/RES/90/2');
    expect(reading.symbol).toBeNull();
    expect(version).toBe(3);
    expect(corrections).toMatchObject([
      { field: 'symbol', before: null, after: 'A/RES/90/1', author: 'person:local', note: null },
      { field: 'symbol', before: 'A/RES/90/1', after: 'A/RES/90/2', note: 'seen in print' },
    ]);
  });

  testHere('[S3] a value can be taken away, and a session is a number', async () => {
    const id = await kept(sampleResolution('session'));
    await correctInstrument(
      context,
      id,
      [
        { field: 'session', value: '79' },
        { field: 'title', value: null },
      ],
      null,
    );
    expect((await shown(id)).instrument).toMatchObject({ session: 79, title: null });
  });

  testHere('[S4] who saw an older version changes nothing', async () => {
    const id = await kept(sampleResolution('stale'));
    await correctInstrument(context, id, [{ field: 'title', value: 'One' }], 1);
    const stale = await correctInstrument(context, id, [{ field: 'title', value: 'Two' }], 1);
    expect(stale).toMatchObject({ done: false, refusal: { code: 'instrument/version-stale' } });
    expect((await shown(id)).instrument.title).toBe('One');
  });

  testHere('[S4] of two at the same time one changes it and one is told', async () => {
    const id = await kept(sampleResolution('race'));
    const both = await Promise.all(
      ['One', 'Two'].map((value) => correctInstrument(context, id, [{ field: 'title', value }], 1)),
    );
    expect(both.map(({ done }) => done).sort()).toEqual([false, true]);
    expect((await shown(id)).corrections).toHaveLength(1);
  });

  testHere('a correction that changes nothing makes no version', async () => {
    const id = await kept(sampleResolution('same'));
    const { instrument } = await shown(id);
    const same = await correctInstrument(context, id, [{ field: 'title', value: instrument.title }], 1);
    expect(same).toEqual({ done: true, value: { version: 1 } });
  });

  testHere.each([
    ['adoptedOn', '2024-02-30'],
    ['adoptedOn', '18 November 2024'],
    ['session', 'seventy-nine'],
    ['symbol', 'x'.repeat(121)],
    ['preamble', 'x'],
  ])('%s cannot be %s', async (field, value) => {
    const id = await kept(sampleResolution());
    const refused = await correctInstrument(context, id, [{ field, value }], null);
    expect(refused).toMatchObject({ done: false, refusal: { code: 'correction/invalid', field } });
  });

  testHere('[S5] corrections that come with bytes that are held are made all the same', async () => {
    const id = await kept(sampleResolution('typed'));
    await keep(sampleResolution('typed'), [{ field: 'symbol', value: 'A/RES/91/5' }]);
    expect((await shown(id)).instrument.symbol).toBe('A/RES/91/5');
  });

  testHere('a wrong correction keeps nothing', async () => {
    const text = sampleResolution('never kept');
    const refused = await keep(text, [{ field: 'adoptedOn', value: 'soon' }]);
    expect(refused).toMatchObject({ done: false, refusal: { code: 'correction/invalid' } });
    expect(await keep(text)).toMatchObject({ done: true, value: { fresh: true } });
  });

  testHere('a visitor keeps and corrects nothing', async () => {
    const id = await kept(sampleResolution());
    const stranger = { ...context, actor: visitor };
    const bytes = bytesOf(sampleResolution('foreign'));
    const refused = { done: false, refusal: { code: 'not-permitted' } };
    expect(await keepFile(stranger, await readFile(bytes, 'x.txt'), bytes)).toMatchObject(refused);
    expect(await correctInstrument(stranger, id, [{ field: 'title', value: 'x' }], null)).toMatchObject(
      refused,
    );
    expect(await showInstrument(stranger, id)).toMatchObject({ done: true });
  });

  testHere('[S6] every change has an author, a time, a before and an after', async () => {
    const id = await kept(sampleResolution('audited'));
    await correctInstrument(context, id, [{ field: 'symbol', value: 'A/RES/92/1' }], null);
    const events = await store.db
      .selectFrom('event')
      .select(['author', 'action', 'before', 'after', 'at'])
      .where('subject', '=', id)
      .orderBy('at')
      .execute();
    expect(events).toMatchObject([
      { author: 'person:local', action: 'instrument kept', before: null },
      { action: 'instrument corrected', before: { symbol: null }, after: { symbol: 'A/RES/92/1' } },
    ]);
    expect(events[0]?.at).toBeInstanceOf(Date);
  });

  testHere('a NUL and a broken character of a source do not stop the store', async () => {
    const bytes = bytesOf(`${sampleResolution('nul')}\u0000\uD800 words`);
    const reading = await readFile(bytes, 'n\u0000ul.txt');
    const result = await keepFile(context, reading, bytes);
    expect(result.done).toBe(true);
  });

  testHere('lists are filtered, ordered as a person orders symbols, and paged', async () => {
    for (const [mark, symbol] of [
      ['l1', 'A/RES/63/114'],
      ['l2', 'A/RES/63/2'],
      ['l3', 'A/RES/9/300'],
    ] as const) {
      await keep(sampleResolution(mark), [{ field: 'symbol', value: symbol }]);
    }
    const list = (limit: number, offset: number, q = 'A/RES/63') =>
      listInstruments(store.db, mainWorkspace, { q }, { by: 'symbol', descending: false }, { limit, offset });
    const all = await list(10, 0);
    expect(all.rows.map(({ symbol }) => symbol)).toEqual(['A/RES/63/2', 'A/RES/63/114']);
    const second = await list(1, 1);
    expect(second.total).toBe(2);
    expect(second.rows.map(({ symbol }) => symbol)).toEqual(['A/RES/63/114']);
    expect((await list(10, 0, '100%')).total).toBeGreaterThan(0);
    expect((await list(10, 0, '%')).total).toBe(0);
  });

  testHere('what has no date comes last in either direction', async () => {
    await keep(sampleResolution('dated'), [{ field: 'adoptedOn', value: '2024-11-18' }]);
    for (const descending of [true, false]) {
      const order = { by: 'adoptedOn', descending } as const;
      const { rows } = await listInstruments(store.db, mainWorkspace, {}, order, { limit: 200, offset: 0 });
      expect(rows[0]?.adopted_on).not.toBeNull();
      expect(rows.at(-1)?.adopted_on).toBeNull();
    }
  });

  testHere('words are found where they stand, whatever the language', async () => {
    const english = await kept(sampleResolution('mediation'));
    const arabic = await kept(arabicSample);
    const find = async (typed: string) =>
      (await searchPassages(store.db, mainWorkspace, typed, 50)).map(({ id, address }) => `${id} ${address}`);
    expect(await find('Mediation fields')).toEqual([]);
    expect(await find('MEDIATION')).toContain(`${english} PP2`);
    expect(await find('secretary report eighty')).toContain(`${english} OP3`);
    expect(await find('الأمين العام تقرير')).toContain(`${arabic} OP1`);
    expect(await find('امين عام')).toContain(`${arabic} OP1`);
    expect(await find('...')).toEqual([]);
  });

  testHere('a corrected title is found by its new words alone', async () => {
    const id = await kept(sampleResolution('retitled'));
    await correctInstrument(context, id, [{ field: 'title', value: 'Zanzibarian collaboration' }], null);
    const hits = await searchPassages(store.db, mainWorkspace, 'zanzibarian', 10);
    expect(hits.map(({ id, address }) => [id, address])).toEqual([[id, 'title']]);
    expect(hits[0]?.snippet).toEqual({ text: 'Zanzibarian collaboration', matches: [{ start: 0, end: 11 }] });
  });

  testHere('cited documents that are held are named', async () => {
    const id = await kept(sampleResolution('citing'));
    expect((await shown(id)).held).toEqual({});
    const cited = await keep(sampleResolution('cited'), [{ field: 'symbol', value: 'A/RES/37/4' }]);
    expect(cited.done && (await shown(id)).held).toEqual({ 'A/RES/37/4': cited.done && cited.value.ids[0] });
  });

  describe('importing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'biennium-import-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const run = async (signal?: AbortSignal) => {
      const started = await startImport(context, [folder]);
      if (!started.done) throw new Error(started.refusal.message);
      const names: string[] = [];
      const ways = {
        readers: 2,
        read: (bytes: Uint8Array, name: string) => {
          names.push(name);
          return readFile(bytes, name);
        },
        ...(signal ? { signal } : {}),
      };
      const progress = await importFiles(context, started.value, [folder], ways);
      return { ...progress, names, read: names.length };
    };

    testHere('[S7] keeps what can be read, says what cannot, and goes on where it was', async () => {
      for (let n = 0; n < 90; n++) writeFileSync(join(folder, `${n}.txt`), sampleResolution(`import ${n}`));
      writeFileSync(join(folder, 'twin.txt'), sampleResolution('import 0'));
      writeFileSync(join(folder, 'empty.txt'), '');
      const first = await run();
      expect(first).toMatchObject({ state: 'done', total: 92, kept: 90, known: 1, unreadable: 1, read: 92 });
      expect(first.names).toContain('twin.txt');
      expect(first.names.join()).not.toContain(folder);
      const second = await run();
      expect(second).toMatchObject({ state: 'done', total: 92, kept: 0, known: 91, unreadable: 1, read: 1 });
      writeFileSync(join(folder, '3.txt'), sampleResolution('import 3, changed'));
      utimesSync(join(folder, '3.txt'), new Date(), new Date(Date.now() + 5000));
      expect(await run()).toMatchObject({ kept: 1, known: 90, read: 2 });
    });

    testHere('[S7] one that was stopped kept what it had', async () => {
      const stop = new AbortController();
      stop.abort();
      expect(await run(stop.signal)).toMatchObject({ state: 'stopped', kept: 0, known: 0 });
    });
  });
});
