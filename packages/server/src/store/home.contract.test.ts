import type { Decision, ReportContent } from '@biennium/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEntry } from '../commands/add-entry.ts';
import { addPost } from '../commands/add-post.ts';
import type { Context } from '../commands/context.ts';
import { meetingAgenda } from '../commands/home/meeting-agenda.ts';
import { sendDigests } from '../commands/home/send-digests.ts';
import { showHome, visitHome } from '../commands/home/show-home.ts';
import { showDecision, turnKey } from '../commands/keys/turn-key.ts';
import { makeMatrix } from '../commands/matrix/make-matrix.ts';
import { proposeActivity } from '../commands/matrix/propose-activity.ts';
import { proposeAmendment } from '../commands/matrix/propose-amendment.ts';
import { remarkOn } from '../commands/matrix/remark-on.ts';
import { makeRound } from '../commands/reports/make-round.ts';
import { listOwnReports } from '../commands/reports/show-reports.ts';
import { takeReportStep } from '../commands/reports/take-report-step.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import { type BothSides, bothSides, given, refusedAs } from '../test-kit/sides.ts';
import { nextInstant } from './next-instant.ts';
import type { Store } from './open.ts';
import { addRole } from './repositories/accounts/roles.ts';
import { changeRoundRow } from './repositories/reports/rounds.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];
const content: ReportContent = {
  ...{ status: 'in progress', words: 'Sample', language: 'en', actual: { from: null, until: null } },
  ...{ participants: null, evaluation: '', met: {} },
};

describe.each(engines)('home, on %s', (_name, engine) => {
  let store: Store;
  let sides: BothSides;

  beforeAll(async () => {
    if (!engine) return;
    store = await engine.store();
    sides = await bothSides(store);
    // What somebody did is told as done by their side: they have an account with a role.
    for (const { actor } of [
      sides.a,
      sides.b,
      sides.focalA,
      sides.focalB,
      sides.validatorA,
      sides.validatorB,
    ]) {
      const [grant] = actor.grants;
      await store.db
        .insertInto('account')
        .values({
          ...{
            id: actor.id,
            name: `Sample ${actor.id}`,
            email: null,
            language: 'en',
            sample: true,
            version: 1,
          },
          ...{ author: 'test', made_at: nextInstant(), disabled_at: null },
        })
        .execute();
      await addRole(store.db, 'test', {
        ...{
          workspace: actor.workspace,
          account: actor.id,
          role: grant?.role ?? '',
          side: grant?.side ?? null,
        },
        ...{ organization: grant?.organization ?? null, from: '2026-01-01', until: null },
      });
    }
  });
  afterAll(async () => {
    await store?.close();
    await engine?.remove();
  });

  if (!engine) {
    test.skip('there is no PostgreSQL here');
    return;
  }

  const turn = async (who: Context, decision: Decision, subject: string) => {
    const { fingerprint: seen } = given(await showDecision(who, decision, subject));
    given(await turnKey(who, decision, subject, { seen }));
  };
  const waits = async (who: Context) =>
    Object.fromEntries(given(await showHome(who)).waiting.map(({ kind, count }) => [kind, count]));

  test('[F48] what waits is told to whom it waits for, from the first proposal to the last countersignature', async () => {
    expect(await waits(sides.a)).toEqual({});
    const matrix = given(
      await makeMatrix(sides.a, {
        ...{ title: 'Sample matrix', prefix: 'HOME', from: '2026-01-01', until: '2027-12-31' },
      }),
    );
    const propose = async (title: string, visibility: 'own side' | 'both sides' = 'both sides') =>
      given(
        await proposeActivity(sides.a, {
          ...{ matrix, visibility },
          content: sides.line(title, { planned: { from: '2026-01', until: '2026-02' } }),
        }),
      );
    const line = await propose('a course');
    await turn(sides.a, 'accept line', line);
    expect(await waits(sides.a)).toEqual({});
    expect(await waits(sides.b)).toEqual({ 'lines to accept': 1 });
    expect(await waits(sides.focalB)).toEqual({});
    await turn(sides.b, 'accept line', line);
    await turn(sides.b, 'adopt matrix', matrix);
    expect(given(await showHome(sides.a)).waiting).toMatchObject([
      {
        kind: 'keys to turn',
        items: [{ subject: matrix, decision: 'adopt matrix', title: 'Sample matrix' }],
      },
    ]);
    expect(await waits(sides.b)).toEqual({});
    await turn(sides.a, 'adopt matrix', matrix);
    const amendment = given(
      await proposeAmendment(sides.a, matrix, { kind: 'cancellation', activity: line, reason: 'Sample' }),
    );
    await turn(sides.a, 'amend line', amendment);
    expect(await waits(sides.b)).toEqual({ 'amendments to agree': 1 });
    const days = { from: '2026-01-01', until: '2026-06-30', due: '2099-01-31' };
    const round = given(await makeRound(sides.b, { matrix, title: 'Sample round', ...days }));
    await turn(sides.b, 'open round', round);
    expect(await waits(sides.a)).toEqual({ 'keys to turn': 1 });
    await turn(sides.a, 'open round', round);
    expect(await waits(sides.focalA)).toEqual({ 'reports to write': 1 });
    const [report] = given(await listOwnReports(sides.focalA, round, { limit: 9, offset: 0 })).items;
    const id = report?.id as string;
    given(await takeReportStep(sides.focalA, id, { step: 'write', content }, null));
    given(await takeReportStep(sides.focalA, id, { step: 'submit' }, null));
    expect(await waits(sides.focalA)).toEqual({});
    expect(await waits(sides.validatorA)).toEqual({ 'reports to validate': 1 });
    given(await takeReportStep(sides.validatorA, id, { step: 'validate' }, null));
    expect(await waits(sides.validatorB)).toEqual({ 'reports to countersign': 1 });
    expect(await waits(sides.b)).toMatchObject({ 'reports to countersign': 1 });
    given(await takeReportStep(sides.b, id, { step: 'dispute', reason: 'Sample' }, null));
    for (const who of [sides.a, sides.focalA, sides.validatorA])
      expect(await waits(who)).toMatchObject({ 'reports disputed': 1 });

    const { late, stands } = given(await showHome(sides.focalB));
    expect(late.map(({ kind }) => kind)).toContain('lines overdue');
    expect(stands).toMatchObject({
      matrix: { id: matrix, state: 'in implementation', shared: { disputed: 1 } },
      round: { id: round, state: 'open', counts: { asked: 2, given: 1 } },
    });
    await changeRoundRow(store.db, sides.a.actor.workspace, round, { due: '2026-07-01' });
    expect(given(await showHome(sides.b)).silent).toMatchObject([{ organization: sides.orgB, missing: 1 }]);
    expect(given(await showHome(sides.a)).silent).toEqual([]);
    expect(given(await showHome(sides.editor)).silent).toHaveLength(1);
  });

  test('[F48] what the other side did since the last visit is told, as far as it is seen', async () => {
    const actions = async (who: Context) => {
      const { events } = given(await showHome(who)).since;
      return events.map(({ action }) => action);
    };
    expect(await actions(sides.b)).toContain('matrix made');
    expect(await actions(sides.b)).not.toContain('report submitted');
    given(await visitHome(sides.b));
    expect(await actions(sides.b)).toEqual([]);
    const [{ items }] = given(await showHome(sides.editor)).late as unknown as [
      { items: { subject: string }[] },
    ];
    const line = items[0]?.subject as string;
    given(await remarkOn(sides.a, line, { words: 'Sample, own', visibility: 'own side' }));
    given(await remarkOn(sides.b, line, { words: 'Sample, b', visibility: 'both sides' }));
    expect(await actions(sides.b)).toEqual([]);
    given(await remarkOn(sides.a, line, { words: 'Sample, both', visibility: 'both sides' }));
    expect(await actions(sides.b)).toEqual(['remark made']);
    expect(await actions(sides.delegation)).toEqual([]);
  });

  test('[F48] action points and vacancies are told to who has no side too; a visitor sees nothing of the follow-up', async () => {
    const source = { words: 'Sample' };
    const statements = [
      { field: 'name', value: 'Sample: send the list', language: 'en', source },
      { field: 'due', value: '2026-02-01', source },
    ];
    given(await addEntry(sides.local, { kind: 'action', statements }));
    given(await addPost(sides.local, { organization: sides.orgA, role: 'primary', since: '2026-01-01' }));
    for (const who of [sides.visitor, sides.administrator]) {
      const home = given(await showHome(who));
      expect(home.late.map(({ kind, count }) => [kind, count])).toEqual([
        ['action points overdue', 1],
        ['posts vacant', 1],
      ]);
      expect([home.waiting, home.silent, home.stands.matrix, home.stands.round]).toEqual([
        [],
        [],
        null,
        null,
      ]);
    }
    const kinds = given(await showHome(sides.focalB)).late.map(({ kind }) => kind);
    expect(kinds).toEqual(['lines overdue', 'action points overdue']);
  });

  test('[F49] a meeting talks about what is open: by groups, with why, and about action points', async () => {
    const source = { words: 'Sample' };
    const meeting = given(
      await addEntry(sides.local, {
        kind: 'meeting',
        statements: [{ field: 'name', value: 'Sample general meeting', language: 'en', source }],
      }),
    );
    const matrix = given(
      await makeMatrix(sides.a, {
        ...{ title: 'Sample next', prefix: 'NEXT', from: '2028-01-01', until: '2029-12-31' },
      }),
    );
    const content = sides.line('kept to ourselves', { planned: { from: null, until: null } });
    given(await proposeActivity(sides.a, { matrix, content, visibility: 'own side' }));
    given(await proposeActivity(sides.b, { matrix, content: sides.line('shown'), visibility: 'both sides' }));
    const agenda = async (who: Context) => {
      const { sections, actions } = given(await meetingAgenda(who, meeting));
      const items = sections.flatMap((section) => section.items);
      return { lines: items.map(({ code, reasons }) => `${code} ${reasons.join('+')}`), actions };
    };
    const shown = await agenda(sides.b);
    expect(shown.lines).toContain('NEXT-002 proposed');
    expect(shown.lines.some((line) => /^HOME-001 disputed\+overdue.*amended/.test(line))).toBe(true);
    expect(shown.lines.some((line) => line.startsWith('NEXT-001'))).toBe(false);
    expect((await agenda(sides.a)).lines).toContain('NEXT-001 proposed');
    expect(shown.actions).toMatchObject([{ title: 'Sample: send the list', overdue: true }]);
    expect(refusedAs(await meetingAgenda(sides.visitor, meeting))).toBe('not-permitted');
    expect(refusedAs(await meetingAgenda(sides.a, sides.orgA))).toBe('not-found');
  });

  test('[S162] who has an address is sent what waits once a week at most, and who has nothing is left alone', async () => {
    const post = { address: 'https://example.org' };
    expect(await sendDigests(store.db, post)).toBe(0);
    const named = ['coordinator-a', 'focal-b'].map((name) => `account:${name}`);
    for (const id of named)
      await store.db
        .updateTable('account')
        .set({ sample: false, email: `${id.slice(8)}@example.org`, language: id.endsWith('b') ? 'ar' : 'fr' })
        .where('id', '=', id)
        .execute();
    const now = new Date();
    expect(await sendDigests(store.db, post, now)).toBe(2);
    expect(await sendDigests(store.db, post, new Date(now.getTime() + 6 * 86_400_000))).toBe(0);
    const mails = await store.db.selectFrom('outgoing_mail').selectAll().orderBy('address').execute();
    expect(mails.map(({ address, kind }) => [address, kind])).toEqual([
      ['coordinator-a@example.org', 'digest'],
      ['focal-b@example.org', 'digest'],
    ]);
    expect(mails[0]?.words).toMatch(/Rapports contestés: 1\n.*https:\/\/example\.org\//s);
    expect(mails[1]?.words).toContain('هذا ما تأخر');
    // As if that had been longer ago: of two who send at once, one does.
    await store.db
      .updateTable('outgoing_mail')
      .set({ made_at: new Date(now.getTime() - 8 * 86_400_000) })
      .execute();
    const both = await Promise.all([sendDigests(store.db, post), sendDigests(store.db, post)]);
    expect(both[0] + both[1]).toBe(2);
  });
});
