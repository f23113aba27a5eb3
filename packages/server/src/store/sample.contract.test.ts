import { sampleFates } from '@biennium/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillSample } from '../commands/sample/fill-sample.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import { given } from '../test-kit/sides.ts';
import type { Store } from './open.ts';
import { hasAccounts, sampleAccounts } from './repositories/accounts/accounts.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];

describe.each(engines)('the sample, on %s', (_name, engine) => {
  if (!engine) {
    test.skip('there is no PostgreSQL here');
    return;
  }
  let store: Store;
  let took = 0;
  beforeAll(async () => {
    store = await engine.store();
    const began = performance.now();
    given(await fillSample(store));
    took = performance.now() - began;
  });
  afterAll(async () => {
    await store?.close();
    await engine.remove();
  });

  const all = <T extends 'activity' | 'matrix' | 'amendment' | 'progress_report' | 'reporting_round'>(
    table: T,
  ) =>
    store.db
      .selectFrom(table as 'activity')
      .selectAll()
      .execute() as unknown as Promise<Row[]>;
  type Row = Record<string, unknown>;
  const kinds = (rows: Row[], column: string) => [...new Set(rows.map((row) => String(row[column])))].sort();

  test('[F51] is in a workspace of its own, and takes a few seconds', async () => {
    const { db } = store;
    for (const table of [
      'activity',
      'matrix',
      'evidence',
      'register_entry',
      'event',
      'account_role',
    ] as const)
      expect(kinds(await db.selectFrom(table).select('workspace').execute(), 'workspace')).toEqual([
        'workspace:sample',
      ]);
    const workspaces = await db.selectFrom('workspace').select(['id', 'sample']).orderBy('id').execute();
    expect(workspaces).toEqual([
      ...[
        { id: 'workspace:main', sample: false },
        { id: 'workspace:sample', sample: true },
      ],
    ]);
    expect(await hasAccounts(db)).toBe(false);
    process.stdout.write(`the sample took ${Math.round(took)} ms on ${_name}\n`);
  });

  test('[F51] filled again, it stays as it is', async () => {
    const before = (await all('activity')).length;
    given(await fillSample(store));
    expect((await all('activity')).length).toBe(before);
  });

  test('[F51] everything that is read says Sample on its face', async () => {
    const { db } = store;
    const words: string[] = [];
    // Codes, days and choices say nothing; what is between quotation marks was written by somebody.
    const unsaid =
      /^(title|description|place|output|indicator|resources|words|evaluation|method|reason|name)$/;
    const read = (value: unknown, field = ''): void => {
      if (typeof value === 'string' && value !== '' && unsaid.test(field)) words.push(value);
      else if (Array.isArray(value)) for (const each of value) read(each, field);
      else if (value !== null && typeof value === 'object' && !(value instanceof Date))
        for (const [key, each] of Object.entries(value)) read(each, key);
    };
    for (const row of await all('activity')) read({ ...row, words: '' });
    for (const table of ['matrix', 'amendment', 'progress_report', 'reporting_round'] as const)
      for (const row of await all(table)) read(row);
    read(await db.selectFrom('remark').select('words').execute());
    read(await db.selectFrom('report_step').select(['reason', 'content']).execute());
    read(await db.selectFrom('evidence').select('title').execute());
    read(await db.selectFrom('workspace').select('name').where('sample', '=', true).execute());
    const accounts = await sampleAccounts(db);
    read(accounts.map(({ name }) => ({ name })));
    expect(words.length).toBeGreaterThan(700);
    expect(words.filter((each) => !each.includes('Sample'))).toEqual([]);
    const named = await db
      .selectFrom('register_statement')
      .select('value')
      .where('field', '=', 'name')
      .execute();
    expect(named.map(({ value }) => String(value)).filter((each) => !each.includes('Sample'))).toEqual([]);
    const roles = await db.selectFrom('account_role').select('role').execute();
    expect(kinds(roles, 'role')).toEqual([
      ...['administrator', 'coordinator', 'delegation', 'focal-point', 'report-editor', 'validator'],
    ]);
    expect(roles).toHaveLength(13);
  });

  test('[F51] every state is there', async () => {
    const lines = await all('activity');
    expect(lines.filter(({ code }) => /^SAMPLE-\d/.test(String(code))).length).toBe(sampleFates.length + 1);
    expect(kinds(lines, 'state')).toEqual(['accepted', 'adopted', 'proposed', 'withdrawn']);
    expect(kinds(lines, 'visibility')).toEqual(['both sides', 'own side', 'public']);
    expect(kinds(lines, 'shared')).toEqual(['agreed', 'disputed', 'no report', 'reported by one side']);
    const statuses = [
      'cancelled',
      'completed',
      'in progress',
      'not started',
      'partly completed',
      'suspended',
    ];
    const agreed = lines.filter(({ shared }) => shared === 'agreed');
    expect(kinds(agreed, 'status_a')).toEqual(statuses);
    for (const column of ['silent_a', 'silent_b']) expect(kinds(lines, column)).toEqual(['false', 'true']);
    for (const column of ['completed_on', 'cancelled_on', 'published_on', 'carried_from', 'disposition'])
      expect(lines.filter((line) => line[column] !== null).length, column).toBeGreaterThan(0);
    expect(
      kinds(
        lines.flatMap(({ disposition }): Row[] => (disposition === null ? [] : [disposition as Row])),
        'kind',
      ),
    ).toEqual([...['carried over', 'completed', 'dropped', 'partly completed']]);
    expect(kinds(await all('amendment'), 'state')).toEqual(['agreed', 'declined', 'open', 'withdrawn']);
    expect(kinds(await all('progress_report'), 'state')).toEqual([
      ...[
        'countersigned',
        'disputed',
        'draft',
        'published',
        'requested',
        'returned',
        'submitted',
        'validated',
      ],
    ]);
    const rounds = await all('reporting_round');
    expect(rounds.map(({ closed_on }) => closed_on !== null).sort()).toEqual([false, true]);
    const matrices = await all('matrix');
    expect(
      matrices.map(({ adopted_on, closed_on }) => [adopted_on, closed_on].map((on) => on !== null)).sort(),
    ).toEqual([
      ...[
        [false, false],
        [true, false],
        [true, true],
      ],
    ]);
    const today = new Date().toISOString().slice(0, 10);
    const late = lines.filter(({ planned_until, completed_on, state }) => {
      return state === 'adopted' && completed_on === null && String(planned_until) < today;
    });
    expect(late.length).toBeGreaterThan(5);
  });
});
