import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyStore } from '../commands/audit/verify-store.ts';
import { showDecision, turnKey } from '../commands/keys/turn-key.ts';
import { makeMatrix } from '../commands/matrix/make-matrix.ts';
import { proposeActivity } from '../commands/matrix/propose-activity.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import { type BothSides, bothSides, given } from '../test-kit/sides.ts';
import { sealEvents } from './audit/seal-events.ts';
import type { Store } from './open.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];

describe.each(engines)('the chain of events, on %s', (_name, engine) => {
  let store: Store;
  let sides: BothSides;
  let matrix: string;
  const lines: string[] = [];

  beforeAll(async () => {
    if (!engine) return;
    store = await engine.store();
    sides = await bothSides(store);
    matrix = given(
      await makeMatrix(sides.a, {
        title: 'Sample',
        prefix: 'SAMPLE',
        from: '2026-01-01',
        until: '2027-12-31',
      }),
    );
    for (const title of ['one', 'two', 'three']) {
      const content = sides.line(title);
      lines.push(given(await proposeActivity(sides.a, { matrix, content, visibility: 'both sides' })));
    }
    await sealEvents(store.db);
  });
  afterAll(async () => {
    await store?.close();
    await engine?.remove();
  });

  const testHere = test.skipIf(!engine);
  const verified = async () => {
    const [found] = await verifyStore({ db: store.db });
    if (!found) throw new Error('There is no workspace.');
    return found;
  };
  const run = (statement: string) => sql.raw(statement).execute(store.db);
  /** What is found while something is otherwise, and that nothing is found before and after. */
  const faultsWhile = async (change: string) => {
    expect((await verified()).faults).toEqual([]);
    const rolledBack = new Error('rolled back');
    let faults: unknown;
    await store.db
      .transaction()
      .execute(async (db) => {
        await sql.raw(change).execute(db);
        const [found] = await verifyStore({ db });
        faults = found?.faults.map(({ what, sequence }) => [what, sequence]);
        throw rolledBack;
      })
      .catch((error: unknown) => {
        if (error !== rolledBack) throw error;
      });
    expect((await verified()).faults).toEqual([]);
    return faults;
  };
  const turned = async (side: 'a' | 'b', decision: 'accept line' | 'adopt matrix', subject: string) => {
    const { fingerprint } = given(await showDecision(sides[side], decision, subject));
    given(await turnKey(sides[side], decision, subject, { seen: fingerprint }));
  };

  testHere('[F30] every event has its place, and the chain holds', async () => {
    const { count } = await store.db
      .selectFrom('event')
      .select((of) => of.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBeGreaterThan(5);
    expect(await verified()).toMatchObject({ events: Number(count), unsealed: 0, faultCount: 0, faults: [] });
  });

  testHere('[F30] sealing by many at once gives one chain', async () => {
    for (let n = 0; n < 5; n++) {
      await Promise.all(
        ['one', 'two', 'three'].map(async (title) => {
          const content = sides.line(title);
          given(await proposeActivity(sides.b, { matrix, content, visibility: 'both sides' }));
          await sealEvents(store.db);
        }),
      );
    }
    expect(await verified()).toMatchObject({ unsealed: 0, faults: [] });
  });

  testHere(
    '[F30] what is changed, gone or put elsewhere in the database is told with its place',
    async () => {
      expect(await faultsWhile(`update event set author = 'account:x' where sequence = 3`)).toEqual([
        ['event changed', 3],
      ]);
      expect(await faultsWhile(`update event set after = '{"code":"x"}' where sequence = 4`)).toEqual([
        ['event changed', 4],
      ]);
      expect(await faultsWhile(`update event set at = at + interval '1 second' where sequence = 2`)).toEqual([
        ['event changed', 2],
      ]);
      expect(await faultsWhile('delete from event where sequence = 2')).toEqual([['event missing', 2]]);
      expect(await faultsWhile('update event set sequence = null where sequence = 2')).toEqual([
        ['event missing', 2],
      ]);
      const { events } = await verified();
      expect(await faultsWhile(`delete from event where sequence = ${events}`)).toEqual([
        ['chain cut off', events],
      ]);
      expect(await faultsWhile('delete from event')).toEqual([['chain cut off', 1]]);
      expect(await faultsWhile('delete from audit_head')).toEqual([['chain cut off', 1]]);
      const swap = `update event set sequence = case when sequence = 2 then -3 else -2 end where sequence in (2, 3);
      update event set sequence = -sequence where sequence < 0`;
      expect(await faultsWhile(swap)).toEqual([
        ['event changed', 2],
        ['event changed', 3],
        ['event changed', 4],
      ]);
    },
  );

  testHere('[F30] what was done after the last sealing waits, and is no fault', async () => {
    given(await proposeActivity(sides.a, { matrix, content: sides.line('four'), visibility: 'own side' }));
    expect(await verified()).toMatchObject({ unsealed: 1, faults: [] });
    expect(await sealEvents(store.db)).toBe(1);
    expect(await verified()).toMatchObject({ unsealed: 0, faults: [] });
  });

  testHere('[F31] an adopted matrix is the one that both sides adopted', async () => {
    const other = given(
      await makeMatrix(sides.a, { title: 'Other', prefix: 'OTHER', from: '2026-01-01', until: '2027-12-31' }),
    );
    const content = sides.line('of the other');
    const line = given(await proposeActivity(sides.a, { matrix: other, content, visibility: 'both sides' }));
    for (const side of ['a', 'b'] as const) await turned(side, 'accept line', line);
    for (const side of ['a', 'b'] as const) await turned(side, 'adopt matrix', other);
    await sealEvents(store.db);
    expect(await verified()).toMatchObject({ matrices: 1, faults: [] });
    const changed = [['matrix changed', null]];
    expect(
      await faultsWhile(`update matrix set frozen = replace(frozen::text, 'of the other', 'x')::json`),
    ).toEqual(changed);
    expect(await faultsWhile(`update matrix set fingerprint = 'x' where adopted_on is not null`)).toEqual(
      changed,
    );
    expect(await faultsWhile('update matrix set frozen = null')).toEqual(changed);
    expect(await faultsWhile(`update matrix set adopted_on = '2026-01-01' where id = '${matrix}'`)).toEqual(
      changed,
    );
  });

  testHere('[F31] a file that is kept is the one that came', async () => {
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    await run(`insert into evidence_file (workspace, sha256, name, media_type, byte_count, content, made_at)
      values ('workspace:main', '${sha256}', 'a.txt', 'text/plain', 3, 'abc', now())`);
    expect(await verified()).toMatchObject({ files: 1, faults: [] });
    expect(await faultsWhile(`update evidence_file set content = 'abd'`)).toEqual([['file changed', null]]);
  });
});
