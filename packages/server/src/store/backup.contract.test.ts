import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEntry } from '../commands/add-entry.ts';
import { verifyStore } from '../commands/audit/verify-store.ts';
import { restoreBackup } from '../commands/backup/restore-backup.ts';
import { writeBackup } from '../commands/backup/write-backup.ts';
import { keepFile } from '../commands/keep-file.ts';
import { makeMatrix } from '../commands/matrix/make-matrix.ts';
import { proposeActivity } from '../commands/matrix/propose-activity.ts';
import { mergeEntries } from '../commands/merge-entries.ts';
import { readFile } from '../commands/read-file.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import { bytesOf, sampleResolution } from '../test-kit/sample.ts';
import { bothSides, given, refusedAs } from '../test-kit/sides.ts';
import { keptTables, leftOut } from './backup/kept-tables.ts';
import type { Store } from './open.ts';

const embedded = await embeddedEngine();
const server = await serverEngine();
const folder = mkdtempSync(join(tmpdir(), 'biennium-backup-'));
afterAll(async () => {
  await server?.remove();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
const place = () => join(folder, `${++count}.biennium`);
const linesOf = (file: string) => gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
/** What a back-up holds, without when it was written. */
const contentOf = (file: string) => linesOf(file).slice(1, -1);

async function backupOf(store: Store): Promise<string> {
  const file = place();
  given(await writeBackup(store, file));
  return file;
}

/** A store with something in most tables. */
async function filled(store: Store): Promise<void> {
  const sides = await bothSides(store);
  const bytes = bytesOf(sampleResolution());
  given(await keepFile(sides.local, await readFile(bytes, 'sample.txt'), bytes));
  const matrix = given(
    await makeMatrix(sides.a, { title: 'Sample', prefix: 'SAMPLE', from: '2026-01-01', until: '2027-12-31' }),
  );
  const content = sides.line('a "course"\nwith \\ and ü, العربية', { partners: [sides.orgA] });
  given(await proposeActivity(sides.a, { matrix, content, visibility: 'both sides' }));
  const statements = [
    { field: 'name', value: 'Sample Twin', language: 'en', source: { words: 'Sample' } },
  ] as const;
  const twin = given(await addEntry(sides.local, { kind: 'organization', statements: [...statements] }));
  given(await mergeEntries(sides.local, twin, { other: sides.orgA, apart: false }, null));
}

const pairs: [string, TestEngine | null, TestEngine | null][] = [
  ['embedded to PostgreSQL', embedded, server],
  ['PostgreSQL to embedded', server, embedded],
  ['embedded to embedded', embedded, embedded],
];

describe.each(pairs)('a back-up, from %s', (_name, one, other) => {
  const testHere = test.skipIf(!one || !other);
  const stores: Store[] = [];
  const opened = async (engine: TestEngine | null) => {
    const store = await (engine as TestEngine).store();
    stores.push(store);
    return store;
  };
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  testHere('[S151] is restored as it was: a back-up of what was restored says the same', async () => {
    const from = await opened(one);
    await filled(from);
    const file = await backupOf(from);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const to = await opened(other);
    const { rows } = given(await restoreBackup(to, file));
    expect(rows).toBeGreaterThan(20);
    expect(contentOf(await backupOf(to))).toEqual(contentOf(file));
    const [verified] = await verifyStore(to);
    expect(verified).toMatchObject({ unsealed: 0, faults: [], files: 1 });
    expect(verified?.events).toBeGreaterThan(5);
    // It is no copy alone: work goes on in it.
    const sides = await bothSides(to);
    given(
      await makeMatrix(sides.b, { title: 'Next', prefix: 'NEXT', from: '2026-01-01', until: '2027-12-31' }),
    );
  });

  testHere('[S151] whatever text, number, instant and bytes it holds', async () => {
    const word = fc
      .string({ unit: 'binary', maxLength: 30 })
      .map((text) => text.replaceAll('\u0000', '').toWellFormed());
    const rows = fc.array(
      fc.record({
        text: word,
        maybe: fc.option(word),
        micros: fc.nat(999_999),
        json: fc.json(),
        bytes: fc.uint8Array({ maxLength: 200 }),
      }),
      { minLength: 1, maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(rows, async (made) => {
        const [from, to] = [await opened(one), await opened(other)];
        for (const [n, { text, maybe, micros, json, bytes }] of made.entries()) {
          const at = `2026-01-01T00:00:00.${String(micros).padStart(6, '0')}Z`;
          await sql`insert into account (id, name, email, language, sample, version, author, made_at)
            values (${`account:${n} ${text}`}, ${text}, ${maybe === null ? null : `${n}${maybe}`}, 'en', true, ${n}, ${text}, ${at}::timestamptz)`.execute(
            from.db,
          );
          await sql`insert into event (workspace, id, at, author, action, subject, before, after)
            values ('workspace:main', ${`event:${n}`}, ${at}::timestamptz, ${text}, 'x', ${text}, ${json}::json, ${JSON.stringify(maybe)}::json)`.execute(
            from.db,
          );
          await sql`insert into evidence_file (workspace, sha256, name, media_type, byte_count, content, made_at)
            values ('workspace:main', ${`${n}`}, ${text}, 'x', ${bytes.length}, ${Buffer.from(bytes)}, ${at}::timestamptz)`.execute(
            from.db,
          );
        }
        const file = await backupOf(from);
        given(await restoreBackup(to, file));
        expect(contentOf(await backupOf(to))).toEqual(contentOf(file));
        const kept = await to.db.selectFrom('evidence_file').select(['sha256', 'content']).execute();
        for (const { sha256, content } of kept)
          expect([...content]).toEqual([...(made[Number(sha256)]?.bytes ?? [])]);
        expect((await verifyStore(to))[0]?.faults.filter(({ what }) => what !== 'file changed')).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });

  testHere('[S151] a file of many megabytes comes back byte for byte', async () => {
    const [from, to] = [await opened(one), await opened(other)];
    const content = Buffer.alloc(7 * 1024 * 1024 + 1, 'Sample ');
    for (const [name, bytes] of [
      ['large', content],
      ['whole pieces', content.subarray(0, 6 * 1024 * 1024)],
    ] as const)
      await sql`insert into evidence_file (workspace, sha256, name, media_type, byte_count, content, made_at)
        values ('workspace:main', ${name}, ${name}, 'x', ${bytes.length}, ${bytes}, now())`.execute(from.db);
    given(await restoreBackup(to, await backupOf(from)));
    const kept = await to.db.selectFrom('evidence_file').select('content').orderBy('sha256').execute();
    expect(kept.map((row) => row.content.length)).toEqual([content.length, 6 * 1024 * 1024]);
    expect(kept[0]?.content.equals(content)).toBe(true);
  });
});

describe('a back-up', () => {
  let store: Store;
  let file: string;
  let lines: string[];
  beforeAll(async () => {
    store = await embedded.store();
    await filled(store);
    file = await backupOf(store);
    lines = linesOf(file);
  });
  afterAll(() => store.close());

  const restored = async (path: string) => {
    const into = await embedded.store();
    const answer = await restoreBackup(into, path);
    const kept = await into.db.selectFrom('event').select('id').execute();
    await into.close();
    if (!answer.done) expect(kept).toEqual([]);
    return answer;
  };
  const written = (said: readonly string[]) => {
    const path = place();
    writeFileSync(path, gzipSync(`${said.join('\n')}\n`));
    return path;
  };

  test('[S150] has all tables but those that sign in', async () => {
    const tables = lines.flatMap((line) =>
      line.startsWith('["table"') ? [JSON.parse(line)[1] as string] : [],
    );
    expect(tables).toEqual((await keptTables(store.db)).map(({ name }) => name));
    for (const name of leftOut) expect(tables).not.toContain(name);
    expect(tables).toContain('evidence_file');
    expect(tables.indexOf('workspace')).toBeLessThan(tables.indexOf('event'));
  });

  test('[S150] shows one moment, and an older one under its name stays until it is whole', async () => {
    const before = readFileSync(file);
    const answer = await writeBackup(store, join(folder, 'nowhere', 'x.biennium'));
    expect(refusedAs(answer)).toBe('file/not-written');
    given(await writeBackup(store, file));
    expect(contentOf(file)).toEqual(lines.slice(1, -1));
    expect(readFileSync(file).equals(before)).toBe(false);
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  test('[S151] into a store that holds something is refused', async () => {
    expect(refusedAs(await restoreBackup(store, file))).toBe('store/not-empty');
    expect(contentOf(await backupOf(store))).toEqual(lines.slice(1, -1));
  });

  test('[S151] that is damaged anywhere is refused, and nothing is written', async () => {
    const whole = readFileSync(file);
    const paths = fc.oneof(
      fc.nat(whole.length - 1).map((at) => {
        const path = place();
        writeFileSync(path, whole.subarray(0, at));
        return path;
      }),
      fc.tuple(fc.nat(lines.length - 2), fc.nat()).map(([at, n]) => {
        const line = lines[at] as string;
        const cut = n % line.length;
        return written(lines.with(at, line.slice(0, cut) + line.slice(cut + 1)));
      }),
      fc.nat(lines.length - 2).map((at) => written(lines.toSpliced(at, 1))),
      fc.constant(0).map(() => written([...lines, '{}'])),
      fc.constant(0).map(() => written(['Not a back-up'])),
    );
    const into = await embedded.store();
    await fc.assert(
      fc.asyncProperty(paths, async (path) => {
        expect(refusedAs(await restoreBackup(into, path))).toBe('backup/damaged');
      }),
      { numRuns: 40 },
    );
    const left = await into.db.selectFrom('event').select('id').execute();
    await into.close();
    expect(left).toEqual([]);
    const plain = place();
    writeFileSync(plain, 'Not compressed');
    expect(refusedAs(await restored(plain))).toBe('backup/damaged');
    expect(refusedAs(await restored(join(folder, 'missing')))).toBe('backup/damaged');
  });

  test('[S151] of a newer program is refused', async () => {
    const head = JSON.parse(lines[0] as string) as [string, { migrations: string[]; format: number }];
    const newer = (change: object) =>
      written([JSON.stringify([head[0], { ...head[1], ...change }]), ...lines.slice(1)]);
    expect(refusedAs(await restored(newer({ format: 2 })))).toBe('backup/newer');
    expect(refusedAs(await restored(newer({ migrations: [...head[1].migrations, '9999-x'] })))).toBe(
      'backup/newer',
    );
  });

  test('[S152] of an older program is brought to the tables of this one', async () => {
    const old = [
      [
        'biennium',
        {
          ...(JSON.parse(lines[0] as string) as [string, object])[1],
          migrations: ['0001-texts', '0002-lineages'],
        },
      ],
      ['table', 'workspace', ['id', 'name', 'created_at']],
      { id: 'workspace:main', name: 'Sample', created_at: '2025-01-01T00:00:00.000001+00:00' },
      ['table', 'event', ['workspace', 'id', 'at', 'author', 'action', 'subject', 'before', 'after']],
      {
        workspace: 'workspace:main',
        id: 'event:old',
        at: '2025-01-01T00:00:00.000001+00:00',
        author: 'a',
        action: 'x',
        subject: 'y',
        before: null,
        after: { z: 1 },
      },
    ].map((line) => JSON.stringify(line));
    const sum = createHash('sha256')
      .update(`${old.join('\n')}\n`)
      .digest('hex');
    const path = written([...old, JSON.stringify(['end', sum])]);
    const into = await embedded.store();
    given(await restoreBackup(into, path));
    const events = await into.db.selectFrom('event').select(['id', 'sequence']).execute();
    expect(events).toEqual([{ id: 'event:old', sequence: null }]);
    given(await writeBackup(into, place()));
    expect((await verifyStore(into))[0]).toMatchObject({
      name: 'Sample',
      events: 1,
      unsealed: 0,
      faults: [],
    });
    await into.close();
  });
});
