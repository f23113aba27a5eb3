import { type ActivityStatus, type ReportContent, type SampleFate, SIDES, type Side } from '@biennium/core';
import { attachEvidence } from '../reports/attach-evidence.ts';
import { listReports } from '../reports/show-reports.ts';
import { type GivenStep, takeReportStep } from '../reports/take-report-step.ts';
import { made, type SampleCast } from './sample-cast.ts';

/** What each side reports of a line in the first round, by what becomes of it; null where it is silent. */
const STATED: Readonly<Record<SampleFate, Readonly<Record<Side, ActivityStatus | null>>>> = {
  completed: { a: 'completed', b: 'completed' },
  'to be completed': { a: 'completed', b: 'completed' },
  'in progress': { a: 'in progress', b: 'in progress' },
  'partly completed': { a: 'partly completed', b: 'partly completed' },
  suspended: { a: 'suspended', b: 'suspended' },
  'not started': { a: 'not started', b: 'not started' },
  'cancelled by both': { a: 'not started', b: 'not started' },
  'stated cancelled': { a: 'cancelled', b: 'cancelled' },
  'stated differently': { a: 'completed', b: 'in progress' },
  disputed: { a: 'completed', b: 'completed' },
  'reported by a': { a: 'in progress', b: null },
  'reported by b': { a: null, b: 'completed' },
  silent: { a: null, b: null },
};

/** A line as its reports need it. */
export interface SampleLineReported {
  readonly id: string;
  readonly fate: SampleFate;
}

/** The reports that a round asks for, by their line and side. */
async function reportsAsked(
  { coordinators }: SampleCast,
  round: string,
): Promise<ReadonlyMap<string, { readonly id: string; readonly organization: string }>> {
  const window = { limit: 1_000, offset: 0 };
  const asked = await Promise.all([
    // Each coordinator sees what is asked of the own side.
    listReports(coordinators.a, { round, side: 'a' }, window),
    listReports(coordinators.b, { round, side: 'b' }, window),
  ]);
  return new Map(
    asked.flatMap((listed) =>
      made(listed).items.map(({ id, activity, side, organization }) => [
        `${activity} ${side}`,
        { id, organization },
      ]),
    ),
  );
}

/** Reports every line of the first round as its fate has it, and lets each other side judge. */
export async function reportFirstRound(
  cast: SampleCast,
  round: string,
  lines: readonly SampleLineReported[],
): Promise<void> {
  const asked = await reportsAsked(cast, round);
  for (const [index, { id, fate }] of lines.entries())
    for (const side of SIDES) {
      const status = STATED[fate][side];
      const report = asked.get(`${id} ${side}`);
      if (status === null || !report) continue;
      await handIn(cast, report, status);
      const other = cast.coordinators[side === 'a' ? 'b' : 'a'];
      const reason = 'Sample: we count fewer people than you do.';
      if (fate === 'disputed' && (side === 'a') === (index % 2 === 0))
        made(await takeReportStep(other, report.id, { step: 'dispute', reason }, null));
      else if (fate === 'completed')
        made(await takeReportStep(other, report.id, { step: 'countersign' }, null));
    }
}

/** How far reports of the second round get, one after the other; the rest is asked for and not begun. */
const SECOND: readonly (readonly GivenStep['step'][])[] = [
  ['write'],
  ['write', 'submit'],
  ['write', 'submit', 'return'],
  ['write', 'submit', 'validate'],
  ['write', 'submit', 'validate', 'countersign'],
  ['write', 'submit', 'validate', 'dispute'],
  [],
];

/** Begins to report what goes on in the second round: each report gets another length. */
export async function reportSecondRound(
  cast: SampleCast,
  round: string,
  lines: readonly SampleLineReported[],
): Promise<void> {
  const asked = await reportsAsked(cast, round);
  const going = lines.filter(({ fate }) => fate === 'in progress');
  let count = 0;
  for (const { id } of going)
    for (const side of SIDES) {
      const report = asked.get(`${id} ${side}`);
      if (!report) continue;
      const steps = SECOND[count++ % SECOND.length] as readonly GivenStep['step'][];
      for (const step of steps) await takeStep(cast, report, side, step);
    }
}

async function takeStep(
  cast: SampleCast,
  { id, organization }: { readonly id: string; readonly organization: string },
  side: Side,
  step: GivenStep['step'],
): Promise<void> {
  const reporter = cast.reporters.get(organization);
  const validator = cast.validators.get(organization);
  if (!reporter || !validator) return;
  const other = cast.coordinators[side === 'a' ? 'b' : 'a'];
  const who =
    step === 'write' || step === 'submit'
      ? reporter
      : step === 'return' || step === 'validate'
        ? validator
        : other;
  const reason = step === 'return' ? 'Sample: say how many took part.' : 'Sample: please look again.';
  const content = step === 'write' ? { content: sampleReport('in progress') } : {};
  made(await takeReportStep(who, id, { step, ...content, reason }, null));
}

/** A report is written, handed in and validated by its organization. */
async function handIn(
  { reporters, validators }: SampleCast,
  { id, organization }: { readonly id: string; readonly organization: string },
  status: ActivityStatus,
): Promise<void> {
  const [reporter, validator] = [reporters.get(organization), validators.get(organization)];
  if (!reporter || !validator) return;
  made(await takeReportStep(reporter, id, { step: 'write', content: sampleReport(status) }, null));
  made(await takeReportStep(reporter, id, { step: 'submit' }, null));
  made(await takeReportStep(validator, id, { step: 'validate' }, null));
}

function sampleReport(status: ActivityStatus): ReportContent {
  const done = status === 'completed' || status === 'partly completed';
  return {
    ...{ status, words: `Sample: ${WORDS[status]}`, language: 'en' },
    ...{ actual: { from: null, until: null }, participants: done ? 24 : null },
    ...{ evaluation: done ? 'Sample: most would come again.' : '', met: {} },
  };
}

const WORDS: Readonly<Record<ActivityStatus, string>> = {
  'not started': 'it waits for a room.',
  'in progress': 'the first half was held; the second follows.',
  completed: 'it was held as planned.',
  'partly completed': 'two of three parts were held.',
  suspended: 'it waits until the roads are open again.',
  cancelled: 'both teams found that it is needed no more.',
};

/** Attaches what shows that a line was done: an address of one side, a file of the other. */
export async function attachSampleEvidence(
  { coordinators }: SampleCast,
  line: string,
  index: number,
): Promise<void> {
  const address = `https://example.org/sample/${index + 1}`;
  const title = 'Sample: page about it';
  const visibility = 'both sides';
  made(await attachEvidence(coordinators.a, line, { side: 'a', visibility, title, address }));
  const words = `Sample: list of those who took part, number ${index + 1}. Nobody did: it is made up.\n`;
  const file = { name: 'sample-list.txt', bytes: new TextEncoder().encode(words) };
  made(
    await attachEvidence(coordinators.b, line, {
      ...{ side: 'b', visibility, title: 'Sample: list of those who took part', file },
    }),
  );
}
