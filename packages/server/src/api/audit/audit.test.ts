import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportEvents } from '../../commands/audit/export-events.ts';
import { listEvents, showHistory } from '../../commands/audit/list-events.ts';
import { makeMatrix } from '../../commands/matrix/make-matrix.ts';
import { proposeActivity } from '../../commands/matrix/propose-activity.ts';
import { remarkOn } from '../../commands/matrix/remark-on.ts';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import { type BothSides, bothSides, given, refusedAs } from '../../test-kit/sides.ts';

let server: RunningServer;
let sides: BothSides;
let matrix: string;
let shared: string;
let own: string;
const window = { limit: 100, offset: 0 };

beforeAll(async () => {
  server = await runningServer();
  sides = await bothSides(server.store);
  matrix = given(
    await makeMatrix(sides.a, { title: 'Sample', prefix: 'SAMPLE', from: '2026-01-01', until: '2027-12-31' }),
  );
  const proposed = async (title: string, visibility: 'own side' | 'both sides') =>
    given(await proposeActivity(sides.a, { matrix, content: sides.line(title), visibility }));
  shared = await proposed('shared', 'both sides');
  own = await proposed('own', 'own side');
  for (const [context, visibility] of [
    [sides.a, 'own side'],
    [sides.b, 'both sides'],
  ] as const)
    given(await remarkOn(context, shared, { words: 'Sample', visibility }));
});
afterAll(() => server.close());

describe('[F30] a request is answered when what it did is in the chain', () => {
  test('over HTTP, of many at once', async () => {
    const sealed = async () =>
      (await server.store.db.selectFrom('event').select('id').where('sequence', 'is not', null).execute())
        .length;
    const before = await sealed();
    await Promise.all(
      Array.from({ length: 8 }, async (_, n) => {
        const post = { organization: sides.orgA, role: 'primary', about: `Sample ${n}` };
        expect((await server.send('POST', '/api/focal-points', post)).status).toBe(201);
        expect(await sealed()).toBeGreaterThan(before);
      }),
    );
    expect(await sealed()).toBeGreaterThanOrEqual(before + 8);
    const left = await server.store.db
      .selectFrom('event')
      .select('id')
      .where('sequence', 'is', null)
      .execute();
    expect(left).toEqual([]);
  });
});

describe('[F32] who did what, and when', () => {
  test('is a table to take away, withheld where the list withholds it', async () => {
    const { content, type } = given(await exportEvents(sides.b, { action: 'activity' }));
    expect(type).toBe('text/csv; charset=utf-8');
    const lines = String(content).split('\r\n');
    expect(lines[0]).toContain('place,at,by,by id,action,subject,code,name,before,after,withheld,hash');
    const told = lines.filter((line) => line.includes('activity proposed'));
    expect(told).toHaveLength(2);
    expect(told.filter((line) => line.includes(',yes,'))).toHaveLength(1);
    expect(refusedAs(await exportEvents(sides.focalA, {}))).toBe('not-permitted');
  });

  test('is told to coordinators and administrators, and to nobody else', async () => {
    expect(given(await listEvents(sides.a, {}, window)).total).toBeGreaterThan(5);
    expect(given(await listEvents(sides.administrator, {}, window)).total).toBeGreaterThan(5);
    for (const context of [sides.focalA, sides.validatorB, sides.editor, sides.delegation, sides.visitor])
      expect(refusedAs(await listEvents(context, {}, window))).toBe('not-permitted');
    for (const path of ['/api/audit/verification', '/api/audit', `/api/activities/${shared}/history`])
      expect((await server.get(path)).status).toBe(403);
    expect((await server.get('/api/audit?from=2026-02-31')).status).toBe(400);
  });

  test('can be narrowed to a subject, an author, an action and days', async () => {
    const total = async (filter: object) => given(await listEvents(sides.a, filter, window)).total;
    expect(await total({ subject: shared })).toBe(3);
    expect(await total({ action: 'activity' })).toBe(2);
    expect(await total({ action: 'activity proposed', author: 'account:coordinator-b' })).toBe(0);
    expect(await total({ author: 'account:coordinator-b' })).toBe(1);
    expect(await total({ action: 'activ' })).toBe(0);
    const day = new Date().toISOString().slice(0, 10);
    expect(await total({ action: 'activity', from: day, to: day })).toBe(2);
    expect(await total({ to: '2020-01-01' })).toBe(0);
  });

  test('what a side keeps to itself is told to that side: to others, that something was done', async () => {
    const told = async (context: typeof sides.a, subject: string, action: string) =>
      given(await listEvents(context, { subject, action }, window)).items[0];
    expect(await told(sides.a, own, 'activity proposed')).toMatchObject({
      ...{ withheld: false, subjectCode: 'SAMPLE-002', subjectName: 'Sample: own' },
      after: { side: 'a' },
    });
    for (const context of [sides.b, sides.administrator])
      expect(await told(context, own, 'activity proposed')).toMatchObject({
        ...{ withheld: true, subjectCode: 'SAMPLE-002', subjectName: null, before: null, after: null },
      });
    expect(await told(sides.b, shared, 'activity proposed')).toMatchObject({
      ...{ withheld: false, subjectName: 'Sample: shared', authorName: null },
    });
    const remarks = given(await listEvents(sides.b, { action: 'remark made' }, window)).items;
    expect(remarks.map(({ withheld, author }) => [author, withheld])).toEqual([
      ['account:coordinator-b', false],
      ['account:coordinator-a', true],
    ]);
  });

  test('the history of a line is for whoever takes part and sees it', async () => {
    const history = async (context: typeof sides.a, id: string) =>
      given(await showHistory(context, id, window)).items.map(({ action }) => action);
    expect(await history(sides.focalA, shared)).toEqual(['remark made', 'remark made', 'activity proposed']);
    expect(await history(sides.b, shared)).toEqual(['remark made', 'activity proposed']);
    expect(await history(sides.editor, shared)).toEqual(['remark made', 'activity proposed']);
    expect(await history(sides.focalA, own)).toEqual(['activity proposed']);
    expect(refusedAs(await showHistory(sides.b, own, window))).toBe('not-found');
    expect(refusedAs(await showHistory(sides.visitor, shared, window))).toBe('not-permitted');
  });
});
