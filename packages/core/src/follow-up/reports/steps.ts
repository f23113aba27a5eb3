import type { Period } from '../activity/content.ts';
import type { ActivityStatus } from '../activity/status.ts';

/** How far a progress report has come. */
export type ReportState =
  | 'requested'
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'validated'
  | 'countersigned'
  | 'disputed'
  | 'published';

export const REPORT_STATES: readonly ReportState[] = [
  'requested',
  'draft',
  'submitted',
  'returned',
  'validated',
  'countersigned',
  'disputed',
  'published',
];

/** What an organization says of an activity. Its words are in the language in which they were written. */
export interface ReportContent {
  readonly status: ActivityStatus | null;
  readonly words: string;
  readonly language: string | null;
  readonly actual: Period;
  /** Of a training: how many took part, and how it was evaluated. */
  readonly participants: number | null;
  readonly evaluation: string;
  /** The milestones that were met, each with its ISO 8601 day. */
  readonly met: Readonly<Record<string, string>>;
}

/** What is done to a report. */
export type ReportStep =
  | 'write'
  | 'submit'
  | 'take back'
  | 'return'
  | 'validate'
  | 'countersign'
  | 'dispute'
  | 'publish';

/** Who takes a step: who reports, who validates for the same organization, or somebody of the other side. */
export type ReportHand = 'reporter' | 'validator' | 'other side' | 'both coordinators';

interface StepShape {
  readonly from: readonly ReportState[];
  readonly to: ReportState;
  readonly by: ReportHand;
  /** It says why. */
  readonly reason: boolean;
}

/** The life of a progress report, step by step. */
export const REPORT_STEPS: Readonly<Record<ReportStep, StepShape>> = {
  write: { from: ['requested', 'draft', 'returned'], to: 'draft', by: 'reporter', reason: false },
  submit: { from: ['draft', 'returned'], to: 'submitted', by: 'reporter', reason: false },
  'take back': { from: ['submitted'], to: 'draft', by: 'reporter', reason: false },
  return: { from: ['submitted', 'validated', 'disputed'], to: 'returned', by: 'validator', reason: true },
  validate: { from: ['submitted'], to: 'validated', by: 'validator', reason: false },
  countersign: { from: ['validated', 'disputed'], to: 'countersigned', by: 'other side', reason: false },
  dispute: { from: ['validated', 'countersigned'], to: 'disputed', by: 'other side', reason: true },
  publish: { from: ['countersigned'], to: 'published', by: 'both coordinators', reason: false },
};

/** Where a step leads from a state; null where it cannot be taken. */
export function afterStep(state: ReportState, step: ReportStep): ReportState | null {
  const { from, to } = REPORT_STEPS[step];
  return from.includes(state) ? to : null;
}

/** Whether a report was given: something that its organization stands by, or has handed in for it. */
export function isGiven(state: ReportState): boolean {
  return state !== 'requested' && state !== 'draft' && state !== 'returned';
}

/** Whether a report speaks for its side: its organization's validator approved it. */
export function speaksForSide(state: ReportState): boolean {
  return state === 'validated' || state === 'countersigned' || state === 'disputed' || state === 'published';
}

/** What a report still needs before it is submitted: a status, and words. */
export function missingInReport({ status, words }: ReportContent): readonly ('status' | 'words')[] {
  const missing: ('status' | 'words')[] = status === null ? ['status'] : [];
  return words.trim() === '' ? [...missing, 'words'] : missing;
}
