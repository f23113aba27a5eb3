import {
  closingTitles,
  draftTitles,
  earlierTitles,
  type SampleFate,
  type SampleTitle,
  sampleActivity,
  sampleDay,
  sampleFates,
} from '@biennium/core';
import { done, type Result } from '../../refusals/result.ts';
import { joinedTransaction } from '../../store/joined-transaction.ts';
import { activitiesOfMatrix } from '../../store/repositories/matrix/activities.ts';
import { putSampleDaysBack } from '../../store/repositories/sample-days.ts';
import type { Context } from '../context.ts';
import { disposeOfActivity, withdrawActivity } from '../matrix/change-activity.ts';
import { makeMatrix } from '../matrix/make-matrix.ts';
import { proposeActivity } from '../matrix/propose-activity.ts';
import { endAmendment, proposeAmendment } from '../matrix/propose-amendment.ts';
import { remarkOn } from '../matrix/remark-on.ts';
import { endRound } from '../reports/end-round.ts';
import { makeRound } from '../reports/make-round.ts';
import { keepStandings } from '../reports/standings.ts';
import { made, proposeLines, type SampleCast, sampleCast, turnKeys } from './sample-cast.ts';
import {
  attachSampleEvidence,
  reportFirstRound,
  reportSecondRound,
  type SampleLineReported,
} from './sample-reports.ts';

/**
 * Fills a workspace of its own with what is made up to try the program with (rule F51): a matrix that is closing, the one before it and the draft of the
 * next, rounds, reports and people; all of it says so. Made by the same commands as what is real, whole or not at all; a store that has it keeps it.
 */
export async function fillSample({ db }: Pick<Context, 'db'>): Promise<Result<void>> {
  await db.transaction().execute(async (transaction) => {
    const cast = await sampleCast(joinedTransaction(transaction));
    if (cast === null) return;
    const closing = await closingMatrix(cast);
    const draft = await matrixOf(cast, 'SAMPLE-NEXT', closing.period.next, closing.id);
    await firstRound(cast, closing);
    await amended(cast, closing);
    await disposed(cast, closing.lines, draft);
    await drafted(cast, draft);
    await secondRound(cast, closing);
  });
  return done(undefined);
}

/** First and last day of a matrix. */
interface Days {
  readonly from: string;
  readonly until: string;
}

/** The three stretches of two years: the one before, the one that is closing, the next. */
function periodsAround(day: string): { readonly earlier: Days; readonly closing: Days; readonly next: Days } {
  const year = Number(day.slice(0, 4));
  const of = (first: number): Days => ({ from: `${first}-07-01`, until: `${first + 2}-06-30` });
  return { earlier: of(year - 4), closing: of(year - 2), next: of(year) };
}

async function matrixOf(
  { coordinators }: SampleCast,
  prefix: string,
  { from, until }: Days,
  carriedFrom: string | null = null,
): Promise<string> {
  const title = `Sample matrix ${from.slice(0, 4)}–${until.slice(0, 4)}`;
  return made(await makeMatrix(coordinators.a, { title, prefix, from, until, carriedFrom }));
}

/** The matrix that is closing, adopted, with its lines. */
interface ClosingMatrix {
  readonly id: string;
  readonly period: { readonly next: Days };
  readonly lines: readonly SampleLineReported[];
}

async function closingMatrix(cast: SampleCast): Promise<ClosingMatrix> {
  const { day, organizations } = cast;
  const { earlier, closing, next } = periodsAround(day);
  const past = sampleDay(earlier.until, 60);
  const content = (title: SampleTitle, index: number) => sampleActivity(title, index, organizations, past);
  const before = await matrixOf(cast, 'SAMPLE-BEFORE', earlier);
  await adopt(cast, before, await proposeLines(cast, before, earlierTitles.map(content)));
  const id = await matrixOf(cast, 'SAMPLE', closing, before);
  await closeEarlier(cast, before, id);
  await putSampleDaysBack(cast.coordinators.a, before, {
    ...{ adoptedOn: earlier.from, closedOn: sampleDay(closing.from, 20) },
  });
  const fates = sampleFates.slice(earlierTitles.length - DROPPED);
  await proposeLines(
    cast,
    id,
    closingTitles.map((title, index) => sampleActivity(title, index, organizations, day, fates[index])),
  );
  const lines = await activitiesOfMatrix(cast.coordinators.a.db, cast.coordinators.a.actor.workspace, id);
  await adopt(
    cast,
    id,
    lines.map((line) => line.id),
  );
  await putSampleDaysBack(cast.coordinators.a, id, { adoptedOn: closing.from, closedOn: null });
  const reported = lines.map((line, index) => ({ id: line.id, fate: sampleFates[index] as SampleFate }));
  return { id, period: { next }, lines: reported };
}

async function adopt(cast: SampleCast, matrix: string, lines: readonly string[]): Promise<void> {
  for (const line of lines) await turnKeys(cast, 'accept line', line);
  await turnKeys(cast, 'adopt matrix', matrix);
}

/** So many lines of the matrix before were dropped; the others go on. */
const DROPPED = 2;

async function closeEarlier(cast: SampleCast, before: string, into: string): Promise<void> {
  const { a } = cast.coordinators;
  const lines = await activitiesOfMatrix(a.db, a.actor.workspace, before);
  for (const [index, { id }] of lines.entries()) {
    const disposition =
      index < DROPPED
        ? ({ kind: 'dropped', reason: 'Sample: nobody asked for it any more.' } as const)
        : ({ kind: 'carried over', into } as const);
    made(await disposeOfActivity(a, id, disposition, null));
  }
  await turnKeys(cast, 'close matrix', before);
}

/** A round whose last day has passed, in which most was reported. */
async function firstRound(cast: SampleCast, { id: matrix, lines }: ClosingMatrix): Promise<void> {
  const { day, coordinators } = cast;
  const { a } = coordinators;
  const title = 'Sample round: first reports';
  const round = made(await makeRound(a, { matrix, title, from: sampleDay(day, -240), until: day, due: day }));
  await turnKeys(cast, 'open round', round);
  await reportFirstRound(cast, round, lines);
  const days = { openedOn: sampleDay(day, -60), until: sampleDay(day, -62), due: sampleDay(day, -20) };
  await putSampleDaysBack(a, round, days);
  made(await endRound(a, round, 'closed', null));
  for (const [index, { id, fate }] of lines.entries()) {
    if (fate !== 'completed' && fate !== 'to be completed') continue;
    await attachSampleEvidence(cast, id, index);
    if (fate === 'completed') await turnKeys(cast, 'complete activity', id);
    // Of the others one side has turned its key.
    else await turnKeys(cast, 'complete activity', id, [index % 2 === 0 ? 'a' : 'b']);
  }
  for (const { id } of lines.filter(({ fate }) => fate === 'completed').slice(0, 3))
    await turnKeys(cast, 'publish', id);
  await keepStandings(a, await activitiesOfMatrix(a.db, a.actor.workspace, matrix));
}

/** Changes of the matrix beside it: agreed, open, declined and withdrawn. */
async function amended(cast: SampleCast, { id: matrix, lines }: ClosingMatrix): Promise<void> {
  const { coordinators, organizations, day } = cast;
  const { a, b } = coordinators;
  const stored = await activitiesOfMatrix(a.db, a.actor.workspace, matrix);
  const going = lines.filter(({ fate }) => fate === 'in progress');
  const reason = 'Sample: the room was free later only.';
  for (const { id } of lines.filter(({ fate }) => fate === 'cancelled by both')) {
    const given = { kind: 'cancellation', activity: id, reason: 'Sample: no room was found.' } as const;
    await turnKeys(cast, 'amend line', made(await proposeAmendment(a, matrix, given)));
  }
  for (const [index, { id }] of going.slice(0, 6).entries()) {
    const content = stored.find((line) => line.id === id)?.content;
    if (!content) continue;
    const until = sampleDay(content.planned.until ?? day, 60);
    const changed = { ...content, planned: { ...content.planned, until } };
    const given = { kind: 'change', activity: id, content: changed, reason } as const;
    const amendment = made(await proposeAmendment(index % 2 === 0 ? a : b, matrix, given));
    if (index < 3) await turnKeys(cast, 'amend line', amendment);
    if (index === 4) made(await endAmendment(b, amendment, 'declined'));
    if (index === 5) made(await endAmendment(b, amendment, 'withdrawn'));
  }
  const title: SampleTitle = {
    ...{ title: 'Sample: line added by both later', language: 'en', kind: 'meeting' },
    ...{ area: 'awareness', cluster: 'social' },
  };
  const content = sampleActivity(title, 3, organizations, day);
  const added = await proposeAmendment(b, matrix, {
    kind: 'new line',
    content,
    reason: 'Sample: asked for.',
  });
  await turnKeys(cast, 'amend line', made(added));
}

/** What is to become of most lines when the matrix is closed; of some nobody has said. */
async function disposed(
  { coordinators }: SampleCast,
  lines: readonly SampleLineReported[],
  into: string,
): Promise<void> {
  const reason = 'Sample: both sides have seen why.';
  for (const [index, { id, fate }] of lines.entries()) {
    if (index % 4 === 3) continue;
    if (fate === 'completed') made(await disposeOfActivity(coordinators.a, id, { kind: 'completed' }, null));
    if (fate === 'partly completed' || fate === 'suspended')
      made(await disposeOfActivity(coordinators.b, id, { kind: 'partly completed', reason }, null));
    if (fate === 'cancelled by both' || fate === 'stated cancelled')
      made(await disposeOfActivity(coordinators.a, id, { kind: 'dropped', reason }, null));
    if (fate === 'in progress' || fate === 'not started')
      made(await disposeOfActivity(coordinators.b, id, { kind: 'carried over', into }, null));
  }
}

/** The draft of the next matrix: seen by one side, proposed, accepted by one side and by both, withdrawn, spoken about. */
async function drafted(cast: SampleCast, matrix: string): Promise<void> {
  const { coordinators, organizations, day } = cast;
  const contents = draftTitles.map((title, index) =>
    sampleActivity(title, index, organizations, sampleDay(day, 400)),
  );
  const hidden = contents.slice(0, 3);
  for (const [index, content] of hidden.entries()) {
    const own = { matrix, content, visibility: 'own side' } as const;
    made(await proposeActivity(coordinators[index === 2 ? 'b' : 'a'], own));
  }
  const shown = await proposeLines(cast, matrix, contents.slice(hidden.length));
  for (const [index, line] of shown.entries()) {
    if (index < 2) await turnKeys(cast, 'accept line', line, ['a']);
    else if (index < 4) await turnKeys(cast, 'accept line', line, ['b']);
    else if (index < 7) await turnKeys(cast, 'accept line', line);
  }
  const last = shown.length - 1;
  const proposer = coordinators[last % 2 === 0 ? 'a' : 'b'];
  made(await withdrawActivity(proposer, shown[last] as string, true, null));
  const talk = shown[8] as string;
  const said = { language: 'en', visibility: 'both sides' } as const;
  made(await remarkOn(coordinators.a, talk, { ...said, words: 'Sample: could it be earlier in the year?' }));
  made(await remarkOn(coordinators.b, talk, { ...said, words: 'Sample: in spring, if the hall is free.' }));
  made(
    await remarkOn(coordinators.a, talk, {
      ...{ words: 'Sample: we need the budget first.', language: 'en', visibility: 'own side' },
    }),
  );
}

/** A round that is open, in which reports have come as far as reports come. */
async function secondRound(cast: SampleCast, { id: matrix, lines }: ClosingMatrix): Promise<void> {
  const { day, coordinators } = cast;
  const title = 'Sample round: second reports';
  const days = { from: sampleDay(day, -60), until: day, due: sampleDay(day, 14) };
  const round = made(await makeRound(coordinators.b, { matrix, title, ...days }));
  await turnKeys(cast, 'open round', round);
  await reportSecondRound(cast, round, lines);
}
