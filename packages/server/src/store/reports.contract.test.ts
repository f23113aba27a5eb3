import type { ActivityContent, Decision, ReportContent } from '@biennium/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPost } from '../commands/add-post.ts';
import type { Context } from '../commands/context.ts';
import { showDecision, turnKey } from '../commands/keys/turn-key.ts';
import { makeMatrix } from '../commands/matrix/make-matrix.ts';
import { proposeActivity } from '../commands/matrix/propose-activity.ts';
import { showActivity } from '../commands/matrix/show-activities.ts';
import {
  attachEvidence,
  type GivenEvidence,
  readEvidence,
  showEvidence,
  withdrawEvidence,
} from '../commands/reports/attach-evidence.ts';
import { chaseList, exportChaseList } from '../commands/reports/chase-list.ts';
import { endRound } from '../commands/reports/end-round.ts';
import { keepSilence } from '../commands/reports/keep-silence.ts';
import { changeRound, makeRound } from '../commands/reports/make-round.ts';
import {
  finishLink,
  openReportLink,
  reportByLink,
  showByLink,
  showReportByLink,
} from '../commands/reports/report-by-link.ts';
import { listReportLinks, makeReportLink, revokeReportLink } from '../commands/reports/report-links.ts';
import { reportOutside } from '../commands/reports/report-outside.ts';
import { listOwnReports, listReports, showReport } from '../commands/reports/show-reports.ts';
import { listRounds, showRound } from '../commands/reports/show-rounds.ts';
import { type GivenStep, takeReportStep } from '../commands/reports/take-report-step.ts';
import { today } from '../commands/show-posts.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import { type BothSides, bothSides, given, refusedAs } from '../test-kit/sides.ts';
import type { Store } from './open.ts';
import { changeRoundRow } from './repositories/reports/rounds.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];
const window = { limit: 100, offset: 0 };
const words: ReportContent = {
  ...{ status: 'in progress', words: 'Sample: the course began.', language: 'en' },
  ...{ actual: { from: '2026-03', until: null }, participants: 20, evaluation: '', met: {} },
};

describe.each(engines)('reports, on %s', (_name, engine) => {
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

  const both = async (decision: Decision, subject: string) => {
    for (const who of [sides.a, sides.b]) {
      const { fingerprint: seen } = given(await showDecision(who, decision, subject));
      given(await turnKey(who, decision, subject, { seen }));
    }
  };
  /** A matrix that both sides adopted, with a line for each title. */
  const adopted = async (titles: readonly string[] = ['a course'], more: Partial<ActivityContent> = {}) => {
    const matrix = given(
      await makeMatrix(sides.a, {
        ...{ title: 'Sample matrix', prefix: `REP-${++count}`, from: '2026-01-01', until: '2027-12-31' },
      }),
    );
    const lines: string[] = [];
    for (const title of titles) {
      const content = sides.line(title, more);
      const line = given(await proposeActivity(sides.a, { matrix, content, visibility: 'both sides' }));
      await both('accept line', line);
      lines.push(line);
    }
    await both('adopt matrix', matrix);
    return { matrix, lines };
  };
  const days = { from: '2026-01-01', until: '2026-06-30', due: '2099-01-31' };
  const aRound = async (matrix: string) =>
    given(await makeRound(sides.b, { matrix, title: 'Sample round', ...days }));
  /** An open round on an adopted matrix, and the report that each side is asked for on its one line. */
  const asked = async (more: Partial<ActivityContent> = {}) => {
    const { matrix, lines } = await adopted(['a course'], more);
    const round = await aRound(matrix);
    await both('open round', round);
    const of = async (who: Context) => given(await listOwnReports(who, round, window)).items[0]?.id as string;
    return {
      matrix,
      round,
      line: lines[0] as string,
      ofA: await of(sides.focalA),
      ofB: await of(sides.focalB),
    };
  };
  const step = (
    who: Context,
    report: string,
    taken: GivenStep['step'],
    more: Omit<GivenStep, 'step'> = {},
    expected: number | null = null,
  ) => takeReportStep(who, report, { step: taken, ...more }, expected);
  const write = (who: Context, report: string, more: Partial<ReportContent> = {}) =>
    step(who, report, 'write', { content: { ...words, ...more } });
  const handedIn = async (who: Context, report: string, more: Partial<ReportContent> = {}) => {
    given(await write(who, report, more));
    given(await step(who, report, 'submit'));
  };

  if (!engine) {
    test.skip('there is no PostgreSQL here');
    return;
  }

  test('[F40] a round is made on an adopted matrix, opened by both, and asks each lead for its own', async () => {
    const { matrix, lines } = await adopted(['one', 'two']);
    const round = await aRound(matrix);
    expect(given(await showRound(sides.a, round)).round).toMatchObject({
      state: 'scheduled',
      counts: { asked: 0 },
    });
    expect(refusedAs(await step(sides.focalA, 'report:none', 'write'))).toBe('not-found');
    await both('open round', round);
    const page = given(await showRound(sides.delegation, round));
    expect(page.round).toMatchObject({
      ...{ state: 'open', counts: { asked: 4, given: 0, missing: 4, silent: 0 } },
      ofEachSide: { a: { asked: 2 }, b: { asked: 2 } },
    });
    expect(page.round.daysLeft).toBeGreaterThan(0);
    expect(
      page.organizations.map(({ organization, counts }) => [organization.id, counts.asked]).sort(),
    ).toEqual(
      [
        [sides.orgA, 2],
        [sides.orgB, 2],
      ].sort(),
    );
    const own = given(await listOwnReports(sides.focalA, round, window));
    expect(own.items.map(({ line }) => line.id).sort()).toEqual([...lines].sort());
    expect(own.items.every(({ organization }) => organization === sides.orgA)).toBe(true);
    expect(given(await listRounds(sides.b, matrix)).map(({ id }) => id)).toEqual([round]);
    expect(refusedAs(await listRounds(sides.visitor))).toBe('not-permitted');
  });

  test('[F40] days of a round are in order, and stay what both sides opened it with', async () => {
    const { matrix } = await adopted();
    const make = (more: object) => makeRound(sides.a, { matrix, title: 'Sample round', ...days, ...more });
    expect(refusedAs(await make({ title: ' \u202E ' }))).toBe('round/invalid title');
    expect(refusedAs(await make({ from: '2026-02-30' }))).toBe('round/invalid from');
    expect(refusedAs(await make({ until: '2025-12-31' }))).toBe('round/invalid until');
    expect(refusedAs(await make({ due: '2026-06-29' }))).toBe('round/invalid due');
    expect(refusedAs(await make({ matrix: 'matrix:none' }))).toBe('not-found');
    for (const who of [sides.focalA, sides.validatorB, sides.editor, sides.administrator, sides.local])
      expect(refusedAs(await makeRound(who, { matrix, title: 'x', ...days }))).toBe('not-permitted');
    const round = await aRound(matrix);
    given(await changeRound(sides.a, round, { due: '2099-02-28' }, 1));
    expect(refusedAs(await changeRound(sides.a, round, { title: 'x' }, 1))).toBe('round/version-stale');
    await both('open round', round);
    expect(refusedAs(await changeRound(sides.a, round, { due: '2099-03-31' }, null))).toBe(
      'round/invalid due',
    );
    given(await changeRound(sides.a, round, { title: 'Sample round, again', due: '2099-02-28' }, null));
    const draft = given(
      await makeMatrix(sides.a, {
        title: 'Sample',
        prefix: `DRAFT-${++count}`,
        from: '2028-01-01',
        until: '2029-12-31',
      }),
    );
    expect(refusedAs(await make({ matrix: draft }))).toBe('round/invalid matrix');
  });

  test('[F41] a round is not closed before its last day, unless all was handed in', async () => {
    const { round, ofA, ofB } = await asked();
    const end = (to: 'closed' | 'consolidated', who = sides.a) => endRound(who, round, to, null);
    expect(refusedAs(await end('consolidated'))).toBe('round/invalid state');
    await handedIn(sides.focalA, ofA);
    expect(refusedAs(await end('closed'))).toBe('round/invalid state');
    await handedIn(sides.focalB, ofB);
    expect(refusedAs(await end('closed', sides.focalA))).toBe('not-permitted');
    given(await end('closed'));
    given(await end('closed', sides.b));
    expect(refusedAs(await step(sides.focalA, ofA, 'take back'))).toBe('report/out-of-order');
    expect(refusedAs(await step(sides.validatorA, ofA, 'return', { reason: 'Sample' }))).toBe(
      'report/out-of-order',
    );
    given(await step(sides.validatorA, ofA, 'validate'));
    given(await step(sides.b, ofA, 'dispute', { reason: 'Sample' }));
    given(await end('consolidated'));
    expect(given(await showRound(sides.b, round)).round.state).toBe('consolidated');
  });

  test('[F41] a round whose last day has passed is closed with what is missing: silence', async () => {
    const { round, ofA } = await asked();
    await changeRoundRow(store.db, sides.a.actor.workspace, round, { due: '2026-07-01' });
    expect(given(await showRound(sides.a, round)).round).toMatchObject({ counts: { missing: 2, silent: 2 } });
    given(await endRound(sides.b, round, 'closed', null));
    expect(refusedAs(await write(sides.focalA, ofA))).toBe('report/out-of-order');
  });

  test('[F10] [F42] a report goes from hand to hand, each its own', async () => {
    const { ofA: report, line } = await asked();
    for (const who of [
      sides.focalB,
      sides.validatorA,
      sides.a,
      sides.editor,
      sides.administrator,
      sides.visitor,
    ])
      expect(['not-permitted', 'not-found']).toContain(refusedAs(await write(who, report)));
    expect(refusedAs(await step(sides.focalA, report, 'submit'))).toBe('report/out-of-order');
    given(await write(sides.focalA, report, { status: null, words: ' ' }));
    expect(refusedAs(await step(sides.focalA, report, 'submit'))).toBe('report/invalid status');
    given(await write(sides.focalA, report, { words: ' ' }));
    expect(refusedAs(await step(sides.focalA, report, 'submit'))).toBe('report/invalid words');
    await handedIn(sides.focalA, report);
    expect(refusedAs(await write(sides.focalA, report))).toBe('report/out-of-order');
    given(await step(sides.focalA, report, 'take back'));
    given(await step(sides.focalA, report, 'submit'));
    for (const who of [sides.focalA, sides.a, sides.validatorB, sides.b])
      expect(['not-permitted', 'not-found']).toContain(refusedAs(await step(who, report, 'validate')));
    expect(refusedAs(await step(sides.validatorA, report, 'return', { reason: ' ' }))).toBe(
      'report/invalid reason',
    );
    given(await step(sides.validatorA, report, 'return', { reason: 'Sample: say how many came.' }));
    await handedIn(sides.focalA, report, { participants: 24 });
    given(await step(sides.validatorA, report, 'validate'));
    for (const who of [sides.a, sides.validatorA, sides.focalB])
      expect(refusedAs(await step(who, report, 'countersign'))).toBe('not-permitted');
    expect(refusedAs(await step(sides.validatorB, report, 'dispute'))).toBe('report/invalid reason');
    given(await step(sides.validatorB, report, 'dispute', { reason: 'Sample: it did not begin.' }));
    expect(given(await showActivity(sides.a, line)).activity.shared).toBe('disputed');
    given(await step(sides.b, report, 'countersign'));
    expect(refusedAs(await showReport(sides.visitor, report))).toBe('not-found');
    const page = given(await showReport(sides.focalA, report));
    expect(page.steps.map(({ step: taken }) => taken)).toEqual([
      ...['write', 'write', 'write', 'submit', 'take back', 'submit', 'return', 'write', 'submit'],
      ...['validate', 'dispute', 'countersign'],
    ]);
    expect(page.report).toMatchObject({ state: 'countersigned', submittedOn: today(), validatedOn: today() });
    const seenByB = given(await showReport(sides.b, report)).steps.map(({ step: taken }) => taken);
    expect(seenByB).toEqual(['validate', 'dispute', 'countersign']);
  });

  test('[F3] where a line stands follows from the reports of both leads at once', async () => {
    const { line, ofA, ofB } = await asked();
    const shared = async () => {
      const { activity } = given(await showActivity(sides.a, line));
      return [activity.shared, activity.statusA, activity.statusB];
    };
    await handedIn(sides.focalA, ofA);
    expect(await shared()).toEqual(['no report', null, null]);
    given(await step(sides.validatorA, ofA, 'validate'));
    expect(await shared()).toEqual(['reported by one side', 'in progress', null]);
    await handedIn(sides.focalB, ofB);
    given(await step(sides.validatorB, ofB, 'validate'));
    expect(await shared()).toEqual(['agreed', 'in progress', 'in progress']);
    given(await step(sides.validatorA, ofA, 'return', { reason: 'Sample' }));
    expect(await shared()).toEqual(['reported by one side', null, 'in progress']);
  });

  test('[F43] a report says nothing of other milestones, and its days are in order', async () => {
    const milestones = [{ id: 'm1', title: 'Sample milestone', due: '2026-05-01' }];
    const { ofA } = await asked({ milestones });
    const wrong = [
      [{ actual: { from: '2026-05', until: '2026-04' } }, 'report/invalid actualUntil'],
      [{ actual: { from: '2026-02-30', until: null } }, 'report/invalid actualFrom'],
      [{ met: { m2: '2026-05-01' } }, 'report/invalid met'],
      [{ met: { m1: '2026-13-01' } }, 'report/invalid met'],
      [{ participants: -1 }, 'report/invalid participants'],
    ] as const;
    for (const [more, code] of wrong) expect(refusedAs(await write(sides.focalA, ofA, more))).toBe(code);
    given(await write(sides.focalA, ofA, { met: { m1: '2026-05-02' } }));
  });

  test('[S160] two who change one report: the second is told; a request that is sent again does nothing twice', async () => {
    const { ofA: report } = await asked();
    const writing = (content: ReportContent, expected: number) =>
      step(sides.focalA, report, 'write', { content }, expected);
    given(await writing(words, 1));
    given(await writing(words, 1));
    expect(refusedAs(await writing({ ...words, words: 'Sample: other' }, 1))).toBe('report/version-stale');
    given(await step(sides.focalA, report, 'submit', {}, 2));
    given(await step(sides.focalA, report, 'submit', {}, 2));
    const page = given(await showReport(sides.focalA, report));
    expect([page.report.version, page.steps.length]).toEqual([3, 2]);
    const answers = await Promise.all(
      [1, 2, 3].map(() => step(sides.validatorA, report, 'return', { reason: 'Sample' }, 3)),
    );
    expect(answers.filter((each) => each.done)).toHaveLength(3);
    expect(given(await showReport(sides.focalA, report)).steps).toHaveLength(3);
  });

  test('[F44] outside of rounds a lead reports on a line that goes on, and of no other', async () => {
    const { lines } = await adopted();
    const line = lines[0] as string;
    const begin = (who: Context, more: object = {}) => reportOutside(who, line, { content: words, ...more });
    const report = given(await begin(sides.focalA));
    expect(given(await begin(sides.focalA))).toBe(report);
    given(await step(sides.focalA, report, 'submit'));
    given(await step(sides.validatorA, report, 'validate'));
    expect(given(await showActivity(sides.b, line)).activity.statusA).toBe('in progress');
    for (const who of [sides.a, sides.validatorA, sides.editor, sides.administrator])
      expect(refusedAs(await begin(who))).toBe('not-permitted');
    expect(refusedAs(await begin(sides.focalA, { organization: sides.orgB }))).toBe('not-permitted');
    const { line: other } = await asked();
    expect(refusedAs(await reportOutside(sides.focalA, other, { content: words }))).toBe(
      'report/out-of-order',
    );
    const matrix = given(
      await makeMatrix(sides.a, {
        title: 'Sample',
        prefix: `OPEN-${++count}`,
        from: '2026-01-01',
        until: '2027-12-31',
      }),
    );
    const proposed = given(
      await proposeActivity(sides.a, { matrix, content: sides.line('x'), visibility: 'both sides' }),
    );
    expect(refusedAs(await reportOutside(sides.focalA, proposed, { content: words }))).toBe(
      'report/out-of-order',
    );
  });

  test('[F9] a report is seen by its organization, then by its side, then by both', async () => {
    const { round, ofA } = await asked();
    const seers = async () => {
      const people = { focalA: sides.focalA, a: sides.a, focalB: sides.focalB, delegation: sides.delegation };
      const seeing: string[] = [];
      for (const [name, who] of Object.entries(people)) {
        const listed = given(await listReports(who, { round, side: 'a' }, window)).items.map(({ id }) => id);
        const shown = await showReport(who, ofA);
        expect(listed.includes(ofA)).toBe(shown.done);
        if (shown.done) seeing.push(name);
      }
      return seeing;
    };
    expect(await seers()).toEqual(['focalA', 'a']);
    await handedIn(sides.focalA, ofA);
    expect(await seers()).toEqual(['focalA', 'a']);
    given(await step(sides.validatorA, ofA, 'validate'));
    expect(await seers()).toEqual(['focalA', 'a', 'focalB', 'delegation']);
  });

  test('[S161] [F3] silence comes with the day, and goes with a validated report', async () => {
    const { round, line, ofA } = await asked();
    const silent = async () => {
      const { activity } = given(await showActivity(sides.a, line));
      return [activity.silentA, activity.silentB];
    };
    await changeRoundRow(store.db, sides.a.actor.workspace, round, { due: '2026-07-01' });
    await keepSilence(store.db, '2026-07-01');
    expect(await silent()).toEqual([false, false]);
    await keepSilence(store.db, '2026-07-02');
    expect(await silent()).toEqual([true, true]);
    expect(await keepSilence(store.db, '2026-07-03')).toBe(0);
    const { version } = given(await showActivity(sides.a, line)).activity;
    await handedIn(sides.focalA, ofA);
    given(await step(sides.validatorA, ofA, 'validate'));
    expect(await silent()).toEqual([false, true]);
    expect(given(await showActivity(sides.a, line)).activity.version).toBe(version);
  });

  test('[F45] under a link an organization reports on what it was asked for, and sees nothing else', async () => {
    const { round, ofA, ofB } = await asked();
    const make = (who: Context, organization = sides.orgA) => makeReportLink(who, round, { organization });
    for (const who of [sides.b, sides.focalA, sides.validatorA, sides.administrator])
      expect(refusedAs(await make(who))).toBe('not-permitted');
    expect(refusedAs(await make(sides.a, 'organization:none'))).toBe('round/invalid organization');
    const { token, id } = given(await make(sides.a));
    expect(given(await listReportLinks(sides.a, round))).toMatchObject([{ id, state: 'open' }]);
    expect(given(await listReportLinks(sides.b, round))).toEqual([]);
    const mailed = { organization: sides.orgA, address: 'focal@example.org', language: 'ar' };
    const post = { address: 'https://example.org' };
    const sent = given(await makeReportLink(sides.a, round, mailed, post));
    const mail = await store.db
      .selectFrom('outgoing_mail')
      .select(['address', 'words'])
      .where('kind', '=', 'report link')
      .executeTakeFirstOrThrow();
    expect(sent.mailedTo).toBe('focal@example.org');
    expect(mail).toMatchObject({ address: 'focal@example.org' });
    expect(mail.words).toContain(`https://example.org/report#${sent.token}`);
    const bad = { ...mailed, address: 'focal' };
    expect(refusedAs(await makeReportLink(sides.a, round, bad))).toBe('round/invalid address');
    given(await revokeReportLink(sides.a, sent.id));
    const link = given(await openReportLink(store.db, token));
    const page = given(await showByLink(link));
    expect(page.items.map((each) => each.id)).toEqual([ofA]);
    expect(page.organization.id).toBe(sides.orgA);
    expect(refusedAs(await showReportByLink(link, ofB))).toBe('not-found');
    expect(refusedAs(await reportByLink(link, ofB, { step: 'write', content: words }, null))).toBe(
      'not-found',
    );
    expect(refusedAs(await finishLink(link))).toBe('report/invalid state');
    given(await reportByLink(link, ofA, { step: 'write', content: words }, 1));
    given(await reportByLink(link, ofA, { step: 'submit' }, 2));
    expect(given(await showReportByLink(link, ofA)).may).toEqual(['take back']);
    const { steps } = given(await showReport(sides.a, ofA));
    expect(steps.map(({ author }) => author)).toEqual([id, id]);
    given(await finishLink(link));
    expect(refusedAs(await openReportLink(store.db, token))).toBe('link/spent');
    expect(refusedAs(await make(sides.a))).toBe('round/invalid organization');
    expect(refusedAs(await openReportLink(store.db, 'x'.repeat(43)))).toBe('link/spent');
  });

  test('[F45] a link that was revoked, has expired, or whose round is closed opens nothing', async () => {
    const { round, ofA } = await asked();
    const made = async () => given(await makeReportLink(sides.a, round, { organization: sides.orgA }));
    const [revoked, expired, closed] = [await made(), await made(), await made()];
    expect(refusedAs(await revokeReportLink(sides.b, revoked.id))).toBe('not-permitted');
    given(await revokeReportLink(sides.a, revoked.id));
    given(await revokeReportLink(sides.a, revoked.id));
    await store.db
      .updateTable('report_link')
      .set({ ends_at: new Date('2026-01-01') })
      .where('id', '=', expired.id)
      .execute();
    for (const { token } of [revoked, expired])
      expect(refusedAs(await openReportLink(store.db, token))).toBe('link/spent');
    const link = given(await openReportLink(store.db, closed.token));
    await changeRoundRow(store.db, sides.a.actor.workspace, round, { due: '2026-07-01' });
    given(await endRound(sides.b, round, 'closed', null));
    expect(refusedAs(await showByLink(link))).toBe('link/spent');
    expect(refusedAs(await reportByLink(link, ofA, { step: 'write', content: words }, null))).toBe(
      'report/out-of-order',
    );
    const states = given(await listReportLinks(sides.a, round)).map((each) => each.state);
    expect(states).toEqual(['open', 'expired', 'revoked']);
  });

  const pdf = (more = '') => ({ name: 'Sample.pdf', bytes: new TextEncoder().encode(`%PDF-1.7\n${more}`) });
  const attach = (who: Context, line: string, more: Partial<GivenEvidence> = { file: pdf() }) =>
    attachEvidence(who, line, { visibility: 'both sides', ...more });

  test('[F46] evidence is attached by who leads or coordinates, told by its content, kept once', async () => {
    const { line } = await asked();
    const id = given(await attach(sides.focalA, line));
    expect(given(await attach(sides.focalA, line))).toBe(id);
    const other = given(await attach(sides.b, line));
    const shown = given(await showEvidence(sides.delegation, id));
    expect(shown).toMatchObject({ side: 'a', organization: sides.orgA, title: 'Sample.pdf' });
    expect(given(await showEvidence(sides.a, other))).toMatchObject({ side: 'b', organization: null });
    expect(new TextDecoder().decode(given(await readEvidence(sides.b, id)).content)).toBe('%PDF-1.7\n');
    for (const who of [sides.editor, sides.delegation, sides.administrator, sides.visitor, sides.local])
      expect(refusedAs(await attach(who, line))).toBe('not-permitted');
    const program = { name: 'report.pdf', bytes: new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]) };
    expect(refusedAs(await attach(sides.focalA, line, { file: program }))).toBe('evidence/invalid file');
    const script = { name: '../Sample\u202Etxt.bat', bytes: new TextEncoder().encode('echo Sample') };
    const named = given(await attach(sides.focalA, line, { file: script }));
    expect(given(await showEvidence(sides.a, named)).file?.name).toBe('Sampletxt.bat.txt');
    for (const address of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'no address',
      'https://a:b@example.org',
    ])
      expect(refusedAs(await attach(sides.focalA, line, { address }))).toBe('evidence/invalid address');
    given(await attach(sides.focalA, line, { address: 'https://example.org/sample' }));
  });

  test('[F9] [F46] evidence is seen as far as it is shown, and with its report alone', async () => {
    const { line, ofA } = await asked();
    const own = given(await attach(sides.focalA, line, { file: pdf('own'), visibility: 'own side' }));
    const reported = given(await attach(sides.focalA, line, { file: pdf('report'), report: ofA }));
    expect(refusedAs(await attach(sides.focalB, line, { file: pdf(), report: ofA }))).toBe('not-found');
    const seen = async (who: Context) => given(await showActivity(who, line)).evidence.map(({ id }) => id);
    expect(await seen(sides.a)).toEqual([own, reported]);
    expect(await seen(sides.b)).toEqual([]);
    for (const id of [own, reported]) expect(refusedAs(await readEvidence(sides.b, id))).toBe('not-found');
    await handedIn(sides.focalA, ofA);
    given(await step(sides.validatorA, ofA, 'validate'));
    expect(await seen(sides.b)).toEqual([reported]);
    expect(given(await showReport(sides.b, ofA)).evidence.map(({ id }) => id)).toEqual([reported]);
  });

  test('[F4] [F46] evidence is withdrawn with a reason, but not from a line that was completed with it', async () => {
    const { line, ofA, ofB } = await asked();
    const [one, other] = [given(await attach(sides.focalA, line)), given(await attach(sides.b, line))];
    expect(refusedAs(await withdrawEvidence(sides.b, one, 'Sample'))).toBe('not-permitted');
    expect(refusedAs(await withdrawEvidence(sides.focalA, one, ' '))).toBe('evidence/invalid reason');
    given(await withdrawEvidence(sides.focalA, one, 'Sample'));
    expect(given(await showEvidence(sides.a, one)).withdrawnBecause).toBe('Sample');
    expect(given(await attach(sides.focalA, line))).not.toBe(one);
    for (const [who, validator, report] of [
      [sides.focalA, sides.validatorA, ofA],
      [sides.focalB, sides.validatorB, ofB],
    ] as const) {
      await handedIn(who, report, { status: 'completed' });
      given(await step(validator, report, 'validate'));
    }
    await both('complete activity', line);
    expect(refusedAs(await withdrawEvidence(sides.b, other, 'Sample'))).toBe('evidence/invalid');
    expect(refusedAs(await step(sides.b, ofA, 'dispute', { reason: 'Sample' }))).toBe('report/out-of-order');
    given(await step(sides.b, ofA, 'countersign'));
  });

  test('[F47] who has not answered is listed by organization, with its focal points and vacancies', async () => {
    const { round, ofA } = await asked();
    await handedIn(sides.focalA, ofA);
    await changeRoundRow(store.db, sides.a.actor.workspace, round, { due: '2026-07-01' });
    const post = { organization: sides.orgB, role: 'primary', about: '', since: '2026-01-01' } as const;
    given(await addPost(sides.local, post));
    const { organizations } = given(await chaseList(sides.delegation, round));
    expect(organizations).toMatchObject([
      { organization: { id: sides.orgB }, side: 'b', counts: { asked: 1, given: 0, missing: 1, silent: 1 } },
    ]);
    expect(organizations[0]?.lateDays).toBeGreaterThan(0);
    expect(organizations[0]?.missing).toHaveLength(1);
    expect(organizations[0]?.posts).toMatchObject([{ role: 'primary', vacant: true, holder: null }]);
    const table = given(await exportChaseList(sides.a, round, 'csv'));
    expect(String(table.content)).toMatch(/Sample Bank.*b,1,0,1/);
    expect(refusedAs(await chaseList(sides.visitor, round))).toBe('not-permitted');
  });

  test('[F9] [F10] a countersigned report is published with its line, by both keys, and then seen by everybody', async () => {
    const { line, ofA } = await asked();
    await handedIn(sides.focalA, ofA);
    given(await step(sides.validatorA, ofA, 'validate'));
    given(await step(sides.b, ofA, 'countersign'));
    expect(refusedAs(await showReport(sides.visitor, ofA))).toBe('not-found');
    await both('publish', line);
    const { report, steps } = given(await showReport(sides.visitor, ofA));
    expect([report.state, report.publishedOn, steps]).toEqual(['published', today(), []]);
    expect(given(await showReport(sides.b, ofA)).steps.at(-1)?.step).toBe('publish');
    expect(refusedAs(await step(sides.b, ofA, 'dispute', { reason: 'Sample' }))).toBe('report/out-of-order');
  });
});
