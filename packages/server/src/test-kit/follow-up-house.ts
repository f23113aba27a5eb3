import type { Decision, ReportContent } from '@biennium/core';
import { addEntry } from '../commands/add-entry.ts';
import type { Context } from '../commands/context.ts';
import { showDecision, turnKey } from '../commands/keys/turn-key.ts';
import { makeMatrix } from '../commands/matrix/make-matrix.ts';
import { proposeActivity } from '../commands/matrix/propose-activity.ts';
import { proposeAmendment } from '../commands/matrix/propose-amendment.ts';
import { attachEvidence } from '../commands/reports/attach-evidence.ts';
import { makeRound } from '../commands/reports/make-round.ts';
import { makeReportLink } from '../commands/reports/report-links.ts';
import { listReports } from '../commands/reports/show-reports.ts';
import { type GivenStep, takeReportStep } from '../commands/reports/take-report-step.ts';
import { today } from '../commands/show-posts.ts';
import { localPerson } from '../policies/actor.ts';
import { addWorkspace } from '../store/repositories/workspaces.ts';
import { everybodyIn, type OrganizationsOfSides, type SignedInPerson, signedInPerson } from './everybody.ts';
import { type RunningServer, runningServer } from './running-server.ts';
import { type BothSides, bothSides, given } from './sides.ts';

/** What a report says that lacks nothing. */
export const sampleReport: ReportContent = {
  ...{ status: 'in progress', words: 'Sample: it goes on.', language: 'en' },
  ...{ actual: { from: null, until: null }, participants: null, evaluation: '', met: {} },
};

/** A server on which both sides have got as far as reporting, with somebody of each role in each of two workspaces. */
export interface FollowUpHouse extends RunningServer {
  readonly sides: BothSides;
  readonly organizations: OrganizationsOfSides;
  /** Those who hold their roles in the first workspace. */
  readonly here: readonly SignedInPerson[];
  /** Those who hold them in the other one, at /w/other. */
  readonly elsewhere: readonly SignedInPerson[];
  /** A coordinator of the side a, about whose account things are asked. */
  readonly target: SignedInPerson;
  /** The ids of what there is in the first workspace. */
  readonly ids: Readonly<Record<HouseThing, string>>;
}

/**
 * `drafted`: a matrix with `line`, proposed by a, and `own`, which only a sees. `adopted`: one with `agreed`, both led by the first organizations;
 * `amendment` of it by a. `scheduled` and `round`, which is open, with reports of the first organization of a, `evidence` that only a
 * sees and a private address, `reportLink`.
 */
type HouseThing =
  | ('drafted' | 'line' | 'own' | 'adopted' | 'agreed' | 'amendment' | 'scheduled' | 'round')
  | ('requested' | 'submitted' | 'validated' | 'evidence' | 'reportLink' | 'meeting');

export async function followUpHouse(): Promise<FollowUpHouse> {
  const server = await runningServer();
  const { store } = server;
  const sides = await bothSides(store);
  const other = { id: 'workspace:other', name: 'Sample other pair', code: 'other' };
  await addWorkspace(store.db, { ...other, configuration: null, sample: true });
  const local: Context = { db: store.db, actor: localPerson };
  const second = async (name: string, side: string) => {
    const source = { words: 'Sample' };
    const statements = [
      { field: 'name', value: name, language: 'en', source },
      { field: 'side', value: side, source },
    ];
    return given(await addEntry(local, { kind: 'organization', statements }));
  };
  const organizations: OrganizationsOfSides = {
    a: [sides.orgA, await second('Sample School', 'a')],
    b: [sides.orgB, await second('Sample Chamber', 'b')],
  };
  const named = { field: 'name', value: 'Sample meeting', language: 'en', source: { words: 'Sample' } };
  const meeting = given(await addEntry(local, { kind: 'meeting', statements: [named] }));
  const ids = { ...(await thingsOf(sides)), meeting };
  return {
    ...{ ...server, sides, organizations, ids },
    here: await everybodyIn(store, localPerson.workspace, organizations),
    elsewhere: await everybodyIn(store, other.id, organizations),
    target: await signedInPerson(store, localPerson.workspace, 'target', {
      ...{ role: 'coordinator', side: 'a', organization: null },
    }),
  };
}

async function thingsOf(sides: BothSides): Promise<Omit<FollowUpHouse['ids'], 'meeting'>> {
  const { a, b, focalA, validatorA } = sides;
  const key = async (decision: Decision, subject: string) => {
    for (const side of [a, b]) {
      const { fingerprint: seen } = given(await showDecision(side, decision, subject));
      given(await turnKey(side, decision, subject, { seen }));
    }
  };
  const matrix = async (prefix: string) =>
    given(
      await makeMatrix(a, {
        ...{ title: `Sample ${prefix}`, prefix, from: '2026-01-01', until: '2027-12-31' },
      }),
    );
  const line = async (of: string, title: string, visibility: 'both sides' | 'own side' = 'both sides') =>
    given(await proposeActivity(a, { matrix: of, content: sides.line(title), visibility }));
  const [drafted, adopted] = [await matrix('DRAFTED'), await matrix('ADOPTED')];
  const lines = [await line(adopted, 'one'), await line(adopted, 'two'), await line(adopted, 'three')];
  for (const each of lines) await key('accept line', each);
  await key('adopt matrix', adopted);
  const [agreed] = lines as [string, ...string[]];
  const days = { from: today(), until: today(), due: today() };
  const scheduled = given(await makeRound(a, { matrix: adopted, title: 'Sample later round', ...days }));
  const round = given(await makeRound(a, { matrix: adopted, title: 'Sample round', ...days }));
  await key('open round', round);
  const window = { limit: 10, offset: 0 };
  const filter = { round, organization: sides.orgA };
  const { items } = given(await listReports(a, filter, window));
  const [requested, submitted, validated] = items.map(({ id }) => id) as [string, string, string];
  const step = async (who: Context, report: string, taken: GivenStep) =>
    given(await takeReportStep(who, report, taken, null));
  for (const report of [submitted, validated]) {
    await step(focalA, report, { step: 'write', content: sampleReport });
    await step(focalA, report, { step: 'submit' });
  }
  await step(validatorA, validated, { step: 'validate' });
  const amendment = given(
    await proposeAmendment(a, adopted, { kind: 'cancellation', activity: agreed, reason: 'Sample' }),
  );
  const file = { name: 'sample.txt', bytes: new TextEncoder().encode('Sample') };
  const evidence = given(await attachEvidence(focalA, agreed, { visibility: 'own side', file }));
  const link = given(await makeReportLink(a, round, { organization: sides.orgA }));
  return {
    ...{ evidence, reportLink: link.id },
    ...{ drafted, line: await line(drafted, 'a course'), own: await line(drafted, 'own', 'own side') },
    ...{ adopted, agreed, amendment, scheduled, round, requested, submitted, validated },
  };
}
