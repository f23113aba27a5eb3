import type { ActivityContent, Decision } from '@biennium/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../commands/context.ts';
import { showDecision, takeKeyBack, turnKey } from '../commands/keys/turn-key.ts';
import { changeActivity, disposeOfActivity, withdrawActivity } from '../commands/matrix/change-activity.ts';
import { changeMatrix, makeMatrix } from '../commands/matrix/make-matrix.ts';
import { proposeActivity } from '../commands/matrix/propose-activity.ts';
import { endAmendment, proposeAmendment } from '../commands/matrix/propose-amendment.ts';
import { remarkOn } from '../commands/matrix/remark-on.ts';
import { countLines, listActivities, showActivity } from '../commands/matrix/show-activities.ts';
import { compareWithBaseline, listMatrices, showMatrix } from '../commands/matrix/show-matrix.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import { type BothSides, bothSides, given, refusedAs } from '../test-kit/sides.ts';
import type { Store } from './open.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];

describe.each(engines)('the matrix, on %s', (_name, engine) => {
  let store: Store;
  let sides: BothSides;
  let count = 0;

  beforeAll(async () => {
    if (!engine) return;
    store = await engine.store();
    sides = await bothSides(store);
  });
  afterAll(async () => {
    await store?.close();
    await engine?.remove();
  });

  const aMatrix = async () =>
    given(
      await makeMatrix(sides.a, {
        ...{ title: 'Sample matrix', prefix: `SAMPLE-${++count}`, from: '2026-01-01', until: '2027-12-31' },
      }),
    );
  const aLine = async (matrix: string, title = 'a course', more: Partial<ActivityContent> = {}) =>
    given(
      await proposeActivity(sides.a, { matrix, content: sides.line(title, more), visibility: 'both sides' }),
    );
  const turned = async (context: Context, decision: Decision, subject: string) => {
    const { fingerprint } = given(await showDecision(context, decision, subject));
    return turnKey(context, decision, subject, { seen: fingerprint });
  };
  const both = async (decision: Decision, subject: string) => {
    given(await turned(sides.a, decision, subject));
    return given(await turned(sides.b, decision, subject));
  };
  const adopted = async (...titles: string[]) => {
    const matrix = await aMatrix();
    const lines: string[] = [];
    for (const title of titles) lines.push(await aLine(matrix, title));
    for (const line of lines) await both('accept line', line);
    await both('adopt matrix', matrix);
    return { matrix, lines };
  };
  const state = async (line: string) => given(await showActivity(sides.a, line)).activity.state;

  if (!engine) {
    test.skip('there is no PostgreSQL here');
    return;
  }

  test('[F1] a line is accepted by both, and by neither alone', async () => {
    const line = await aLine(await aMatrix());
    expect(given(await turned(sides.a, 'accept line', line)).missing).toEqual(['b']);
    expect(given(await turned(sides.a, 'accept line', line)).missing).toEqual(['b']);
    expect(await state(line)).toBe('proposed');
    expect(given(await turned(sides.b, 'accept line', line)).missing).toEqual([]);
    expect(await state(line)).toBe('accepted');
  });

  test('[F1] a key is turned on what was seen, and by nobody but a coordinator of the side', async () => {
    const line = await aLine(await aMatrix());
    const { fingerprint: seen } = given(await showDecision(sides.a, 'accept line', line));
    for (const who of [sides.focalA, sides.validatorB, sides.editor, sides.administrator, sides.visitor])
      expect(refusedAs(await turnKey(who, 'accept line', line, { seen }))).toBe('not-permitted');
    expect(refusedAs(await turnKey(sides.a, 'accept line', line, { seen, side: 'b' }))).toBe('not-permitted');
    expect(refusedAs(await turnKey(sides.a, 'accept line', line, { seen: 'other' }))).toBe('key/stale');
  });

  test('[F1] [F7] a change of the words takes back what was accepted; a key can be taken back', async () => {
    const line = await aLine(await aMatrix());
    given(await turned(sides.a, 'accept line', line));
    given(await changeActivity(sides.b, line, { content: sides.line('another course') }, null));
    const seen = given(await turned(sides.b, 'accept line', line));
    expect(seen.missing).toEqual(['a']);
    expect(seen.fallen).toMatchObject({ a: { side: 'a' }, b: null });
    given(await takeKeyBack(sides.b, 'accept line', line, {}));
    const back = given(await showDecision(sides.b, 'accept line', line));
    expect(back).toMatchObject({ missing: ['a', 'b'], fallen: { a: { side: 'a' }, b: null } });
  });

  test('[F1] [F7] a line whose key was taken back is accepted no more; on the very same words the keys hold', async () => {
    const matrix = await aMatrix();
    const line = await aLine(matrix);
    await both('accept line', line);
    given(await takeKeyBack(sides.b, 'accept line', line, {}));
    expect(await state(line)).toBe('proposed');
    expect(refusedAs(await turned(sides.a, 'adopt matrix', matrix))).toBe('matrix/invalid');
    given(await turned(sides.b, 'accept line', line));
    expect(await state(line)).toBe('accepted');
    given(await withdrawActivity(sides.a, line, true, null));
    expect(await state(line)).toBe('withdrawn');
    given(await withdrawActivity(sides.a, line, false, null));
    expect(await state(line)).toBe('accepted');
    given(await changeActivity(sides.b, line, { content: sides.line('another course') }, null));
    expect(await state(line)).toBe('proposed');
    given(await changeActivity(sides.b, line, { content: sides.line('a course') }, null));
    expect(await state(line)).toBe('accepted');
  });

  test('[F2] [F8] a matrix is negotiated, adopted and frozen', async () => {
    const matrix = await aMatrix();
    const [one, other] = [await aLine(matrix, 'one'), await aLine(matrix, 'other')];
    expect(given(await showMatrix(sides.b, matrix)).state).toBe('drafting');
    const open = given(await showDecision(sides.a, 'adopt matrix', matrix));
    expect(open.gaps.map(({ what, line }) => `${what} ${line}`)).toEqual([
      ...['not-accepted SAMPLE-4-001', 'not-accepted SAMPLE-4-002'].map((gap) =>
        gap.replace('SAMPLE-4', `SAMPLE-${count}`),
      ),
    ]);
    expect(refusedAs(await turned(sides.a, 'adopt matrix', matrix))).toBe('matrix/invalid');
    await both('accept line', one);
    given(await withdrawActivity(sides.a, other, true, null));
    expect(given(await showMatrix(sides.b, matrix)).state).toBe('negotiated');
    const { fingerprint } = await both('adopt matrix', matrix);
    const shown = given(await showMatrix(sides.b, matrix));
    expect(shown).toMatchObject({ state: 'in implementation', fingerprint });
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    for (const refusal of [
      await changeActivity(sides.a, one, { content: sides.line('changed') }, null),
      await withdrawActivity(sides.a, one, true, null),
      await proposeActivity(sides.a, { matrix, content: sides.line('late'), visibility: 'both sides' }),
      await changeMatrix(sides.a, matrix, { title: 'Another' }, null),
      await takeKeyBack(sides.a, 'adopt matrix', matrix, {}),
    ])
      expect(refusedAs(refusal)).toBe('matrix/frozen');
  });

  test('[F6] a line without leads is accepted but not adopted; days out of order are refused', async () => {
    const matrix = await aMatrix();
    const line = await aLine(matrix, 'no lead', { leads: { a: sides.orgA, b: null } });
    await both('accept line', line);
    const { gaps } = given(await showDecision(sides.a, 'adopt matrix', matrix));
    expect(gaps).toMatchObject([{ what: 'lead-missing', field: 'leadB' }]);
    const wrong = [
      [{ planned: { from: '2027-05', until: '2027-04' } }, 'activity/invalid plannedUntil'],
      [{ planned: { from: '2027-02-30', until: null } }, 'activity/invalid plannedFrom'],
      [{ leads: { a: 'organization:none', b: null } }, 'activity/invalid leadA'],
      [{ partners: ['organization:none'] }, 'activity/invalid partners'],
      [{ cluster: 'none' }, 'activity/invalid cluster'],
      [{ title: ' \u202E ' }, 'activity/invalid title'],
    ] as const;
    for (const [more, code] of wrong)
      expect(refusedAs(await changeActivity(sides.a, line, { content: sides.line('x', more) }, null))).toBe(
        code,
      );
  });

  test('[F2] an amendment holds with both keys, and what was adopted can still be compared', async () => {
    const { matrix, lines } = await adopted('one', 'two');
    const [one, two] = lines as [string, string];
    const amend = async (more: Parameters<typeof proposeAmendment>[2]) =>
      given(await proposeAmendment(sides.a, matrix, more));
    const reason = 'Sample reason';
    const change = await amend({
      kind: 'change',
      activity: one,
      content: sides.line('one', { place: 'Dakar' }),
      reason,
    });
    given(await turned(sides.a, 'amend line', change));
    expect(given(await showActivity(sides.b, one)).activity.content.place).toBe('');
    given(await turned(sides.b, 'amend line', change));
    expect(given(await showActivity(sides.b, one)).activity).toMatchObject({
      state: 'adopted',
      content: { place: 'Dakar' },
    });
    await both('amend line', await amend({ kind: 'cancellation', activity: two, reason }));
    await both('amend line', await amend({ kind: 'new line', content: sides.line('three'), reason }));
    const { lines: compared, baseline } = given(await compareWithBaseline(sides.b, matrix));
    expect(compared.map(({ became }) => became)).toEqual(['amended', 'removed', 'added']);
    expect(baseline.lines).toHaveLength(2);
    expect(given(await showMatrix(sides.a, matrix)).fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  test('[F1] an amendment of what was amended since holds no more; one that was declined is settled', async () => {
    const { matrix, lines } = await adopted('one');
    const activity = lines[0] as string;
    const reason = 'Sample reason';
    const first = given(
      await proposeAmendment(sides.a, matrix, {
        kind: 'change',
        activity,
        content: sides.line('first'),
        reason,
      }),
    );
    const second = given(
      await proposeAmendment(sides.b, matrix, {
        kind: 'change',
        activity,
        content: sides.line('second'),
        reason,
      }),
    );
    await both('amend line', first);
    expect(given(await showDecision(sides.a, 'amend line', second)).gaps).toMatchObject([
      { what: 'changed-since' },
    ]);
    expect(refusedAs(await turned(sides.a, 'amend line', second))).toBe('matrix/invalid');
    expect(refusedAs(await endAmendment(sides.a, second, 'withdrawn'))).toBe('not-permitted');
    given(await endAmendment(sides.a, second, 'declined'));
    expect(refusedAs(await endAmendment(sides.b, second, 'withdrawn'))).toBe('matrix/frozen');
    expect(
      refusedAs(await proposeAmendment(sides.focalA, matrix, { kind: 'cancellation', activity, reason })),
    ).toBe('not-permitted');
  });

  test('[F5] closing disposes of every line; what is carried over goes on with its history', async () => {
    const { matrix, lines } = await adopted('one', 'two');
    const [one, two] = lines as [string, string];
    const next = await aMatrix();
    const gaps = async () =>
      given(await showDecision(sides.a, 'close matrix', matrix)).gaps.map(({ what }) => what);
    expect(await gaps()).toEqual(['disposition', 'disposition']);
    given(await disposeOfActivity(sides.a, one, { kind: 'completed' }, null));
    given(await disposeOfActivity(sides.b, two, { kind: 'carried over', into: next }, null));
    expect(await gaps()).toEqual(['completion']);
    given(await disposeOfActivity(sides.b, one, { kind: 'dropped', reason: 'Sample reason' }, null));
    expect(refusedAs(await disposeOfActivity(sides.focalA, one, null, null))).toBe('not-permitted');
    await both('close matrix', matrix);
    expect(given(await showMatrix(sides.a, matrix)).state).toBe('closed');
    const { items } = given(
      await listActivities(
        sides.b,
        { matrix: next },
        { by: 'code', descending: false },
        { limit: 10, offset: 0 },
      ),
    );
    expect(items).toMatchObject([{ state: 'proposed', carriedFrom: two, content: { title: 'Sample: two' } }]);
    const { earlier } = given(await showActivity(sides.b, items[0]?.id as string));
    expect(earlier.map(({ id }) => id)).toEqual([two]);
    expect(refusedAs(await disposeOfActivity(sides.a, one, null, null))).toBe('matrix/frozen');
  });

  test('[F9] what a side keeps for itself is not there for the other', async () => {
    const matrix = await aMatrix();
    const content = sides.line('own');
    const line = given(await proposeActivity(sides.a, { matrix, content, visibility: 'own side' }));
    const seen = async (context: Context) =>
      given(
        await listActivities(context, { matrix }, { by: 'code', descending: false }, { limit: 9, offset: 0 }),
      ).total;
    const counted = async (context: Context) => given(await countLines(context, { matrix })).length;
    for (const who of [sides.a, sides.focalA])
      expect([await seen(who), (await counted(who)) > 0]).toEqual([1, true]);
    for (const who of [sides.b, sides.focalB, sides.editor, sides.delegation, sides.visitor]) {
      expect([await seen(who), await counted(who)]).toEqual([0, 0]);
      expect(refusedAs(await showActivity(who, line))).toBe('not-found');
    }
    expect(refusedAs(await remarkOn(sides.b, line, { words: 'x', visibility: 'both sides' }))).toBe(
      'not-found',
    );
    expect(refusedAs(await changeActivity(sides.b, line, { content }, null))).toBe('not-found');
    expect(given(await showDecision(sides.a, 'accept line', line)).gaps).toEqual([
      { what: 'not-shown-to-the-other-side' },
    ]);
    given(await changeActivity(sides.focalA, line, { content, visibility: 'both sides' }, null));
    expect(await seen(sides.delegation)).toBe(1);
    expect(await seen(sides.visitor)).toBe(0);
  });

  test('[F9] a remark is seen by its side, or by both', async () => {
    const line = await aLine(await aMatrix());
    given(await remarkOn(sides.focalA, line, { words: 'Sample, own', visibility: 'own side' }));
    given(await remarkOn(sides.b, line, { words: 'Sample, both', visibility: 'both sides' }));
    const words = async (context: Context) =>
      given(await showActivity(context, line)).remarks.map((each) => each.words);
    expect(await words(sides.a)).toEqual(['Sample, own', 'Sample, both']);
    expect(await words(sides.b)).toEqual(['Sample, both']);
    expect(refusedAs(await remarkOn(sides.delegation, line, { words: 'x', visibility: 'both sides' }))).toBe(
      'not-permitted',
    );
  });

  test('[F13] a focal point proposes and changes where the own organization leads', async () => {
    const matrix = await aMatrix();
    const visibility = 'both sides' as const;
    const own = given(
      await proposeActivity(sides.focalA, { matrix, content: sides.line('own'), visibility }),
    );
    const without = sides.line('no lead', { leads: { a: null, b: sides.orgB } });
    expect(refusedAs(await proposeActivity(sides.focalA, { matrix, content: without, visibility }))).toBe(
      'not-permitted',
    );
    for (const who of [sides.validatorA, sides.editor, sides.delegation, sides.administrator, sides.local])
      expect(refusedAs(await proposeActivity(who, { matrix, content: without, visibility }))).toBe(
        'not-permitted',
      );
    expect(refusedAs(await withdrawActivity(sides.b, own, true, null))).toBe('not-permitted');
    given(await withdrawActivity(sides.focalA, own, true, null));
  });

  test('a change names the version that was seen, and lines are found by what is in them', async () => {
    const matrix = await aMatrix();
    const line = await aLine(matrix, 'قابلية mediation', {
      countries: ['SEN'],
      goals: ['4'],
      place: 'Dakar',
    });
    given(
      await changeActivity(sides.b, line, { content: sides.line('médiation', { countries: ['SEN'] }) }, 1),
    );
    expect(refusedAs(await changeActivity(sides.a, line, { content: sides.line('x') }, 1))).toBe(
      'activity/version-stale',
    );
    const found = async (filter: Parameters<typeof listActivities>[1]) =>
      given(
        await listActivities(
          sides.a,
          { matrix, ...filter },
          { by: 'title', descending: true },
          { limit: 9, offset: 0 },
        ),
      ).total;
    const passing = [
      { q: 'mediat' },
      { q: '-001' },
      { country: 'SEN' },
      { lead: sides.orgB },
      { open: true },
    ];
    for (const filter of [...passing, { from: '2026-12-31', to: '2026-12-31' }])
      expect(await found(filter)).toBe(1);
    const failing = [
      { q: 'course' },
      { country: 'IDN' },
      { goal: '4' },
      { state: 'accepted' as const },
      { q: '%' },
    ];
    for (const filter of [...failing, { from: '2027-01-01' }]) expect(await found(filter)).toBe(0);
  });

  test('a matrix has a prefix of its own and days in order', async () => {
    const matrix = { title: 'Sample', prefix: 'TWICE', from: '2026-01-01', until: '2027-12-31' };
    given(await makeMatrix(sides.b, matrix));
    expect(refusedAs(await makeMatrix(sides.a, matrix))).toBe('matrix/invalid prefix');
    expect(refusedAs(await makeMatrix(sides.a, { ...matrix, prefix: 'x y' }))).toBe('matrix/invalid prefix');
    expect(refusedAs(await makeMatrix(sides.a, { ...matrix, until: '2025-12-31' }))).toBe(
      'matrix/invalid until',
    );
    expect(refusedAs(await makeMatrix(sides.a, { ...matrix, from: '2026-02-30' }))).toBe(
      'matrix/invalid from',
    );
    expect(refusedAs(await makeMatrix(sides.focalA, { ...matrix, prefix: 'OTHER' }))).toBe('not-permitted');
    expect(given(await listMatrices(sides.delegation)).map(({ prefix }) => prefix)).toContain('TWICE');
    expect(refusedAs(await listMatrices(sides.visitor))).toBe('not-permitted');
  });
});
