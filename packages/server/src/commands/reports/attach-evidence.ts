import { createHash } from 'node:crypto';
import { SIDES, type Side } from '@biennium/core';
import { documentTypeOfBytes } from '@biennium/documents';
import { mayNever, mayNot } from '../../policies/may.ts';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { activitiesById, type StoredActivity } from '../../store/repositories/matrix/activities.ts';
import { matrixById } from '../../store/repositories/matrix/matrices.ts';
import {
  addEvidence,
  evidenceById,
  evidenceContent,
  evidenceOf,
  keepEvidenceFile,
  type StoredEvidence,
  withdrawEvidenceRow,
} from '../../store/repositories/reports/evidence.ts';
import { reportById } from '../../store/repositories/reports/reports.ts';
import type { Context } from '../context.ts';
import { keptReason, plainLine } from '../given-words.ts';
import { noActivity } from '../keys/accept-line.ts';
import { eyesOf, seesLine } from '../matrix/eyes.ts';
import { tellChange } from '../tell-change.ts';
import { seesEvidence } from './sees-evidence.ts';
import { seesReport } from './sees-report.ts';
import { noReport } from './take-report-step.ts';

/** Bytes of a file that is attached. */
const MOST_EVIDENCE_BYTES = 25 * 1024 * 1024;
const longestTitle = 500;
const longestAddress = 2_000;
const longestReason = 4_000;

/** What is attached: a file or an address on the web. */
export interface GivenEvidence {
  /** The name of the file, or the address, where none is given. */
  readonly title?: string | undefined;
  readonly visibility: 'own side' | 'both sides';
  /** The report that it belongs to. */
  readonly report?: string | null | undefined;
  readonly side?: Side | undefined;
  readonly file?: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  readonly address?: string | undefined;
}

function invalidEvidence(message: string, field?: string): Refusal {
  return refusal('evidence/invalid', message, field);
}

function noEvidence(): Refusal {
  return refusal('not-found', 'There is no such evidence.');
}

/**
 * Attaches evidence to an adopted line (rule F46): a file that is told by its content, kept once by its hash, or an address on the web. What is
 * attached again is the same. Refused: `not-permitted`, `not-found`, `evidence/invalid`.
 */
export async function attachEvidence(
  context: Context,
  activityId: string,
  given: GivenEvidence,
): Promise<Result<string>> {
  const { actor } = context;
  const never = mayNever(actor, 'attach evidence');
  if (never) return refused(never);
  const kept = given.file === undefined ? addressOf(given.address) : fileOf(given.file);
  if ('code' in kept) return refused(kept);
  const title = plainLine(given.title ?? '').slice(0, longestTitle) || kept.title.slice(0, longestTitle);
  const { workspace, id: author } = actor;
  return context.db.transaction().execute(async (db) => {
    const [activity] = await activitiesById(db, workspace, [activityId], true);
    if (!activity || !seesLine(eyesOf(actor), activity)) return refused(noActivity());
    const matrix = await matrixById(db, workspace, activity.matrix);
    if (activity.state !== 'adopted') return refused(invalidEvidence('The line was not adopted.'));
    if (matrix?.closedOn !== null) return refused(invalidEvidence('The matrix is closed.'));
    const { report: reportId = null, visibility } = given;
    const report = reportId === null ? null : await reportById(db, workspace, reportId);
    if (reportId !== null && (report?.activity !== activityId || !seesReport(actor, report)))
      return refused(noReport());
    const whose = whoseEvidence(context, activity, report?.side ?? given.side);
    if ('code' in whose) return refused(whose);
    const { side, organization } = whose;
    const file = kept.file?.sha256 ?? null;
    const { address } = kept;
    const same = (await evidenceOf(db, workspace, [activityId])).find(
      (each) =>
        each.withdrawnAt === null &&
        each.side === side &&
        each.report === reportId &&
        (each.file?.sha256 ?? null) === file &&
        each.address === address,
    );
    if (same) return done(same.id);
    if (kept.file) await keepEvidenceFile(db, workspace, kept.file);
    const id = await addEvidence(db, workspace, author, {
      ...{ activity: activityId, report: reportId, organization, side, visibility, title, address, file },
    });
    await tellChange({ ...context, db }, 'evidence attached', id, null, {
      ...{ line: activityId, report: reportId, side, visibility, file },
    });
    return done(id);
  });
}

/** For which side, and which organization, somebody attaches: an organization that leads the line, or its side. */
function whoseEvidence(
  { actor }: Context,
  { content: { leads } }: StoredActivity,
  named: Side | undefined,
): { readonly side: Side; readonly organization: string | null } | Refusal {
  const sides = named === undefined ? SIDES : [named];
  const own = sides.filter((side) => {
    const lead = leads[side];
    return mayNot(actor, 'attach evidence', { side, organizations: lead === null ? [] : [lead] }) === null;
  });
  const [side] = own;
  if (side === undefined)
    return refusal(
      'not-permitted',
      'Only an organization that leads, or its coordinator, may attach evidence.',
    );
  if (own.length > 1) return refusal('request/invalid', 'Say for which side.', 'side');
  const lead = leads[side];
  const isLead = actor.grants.some(({ organization }) => organization !== null && organization === lead);
  return { side, organization: isLead ? lead : null };
}

interface EvidenceToTake {
  readonly title: string;
  readonly address: string | null;
  readonly file: Parameters<typeof keepEvidenceFile>[2] | null;
}

function fileOf({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): EvidenceToTake | Refusal {
  if (bytes.length === 0) return invalidEvidence('The file is empty.', 'file');
  if (bytes.length > MOST_EVIDENCE_BYTES) return invalidEvidence('The file has more than 25 MB.', 'file');
  const type = documentTypeOfBytes(bytes);
  if (type === null)
    return invalidEvidence(
      'This is no PDF, Word or Excel file without macros, picture (PNG, JPEG) or plain text, whatever it is called.',
      'file',
    );
  const own = plainLine(name).split(/[/\\]/).at(-1) ?? '';
  const ending = own.split('.').at(-1)?.toLowerCase() ?? '';
  // What a file is called must not make another program run it.
  const called =
    type.endings.includes(ending) && own.includes('.') ? own : `${own || 'file'}.${type.endings[0]}`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    title: called,
    address: null,
    file: { sha256, name: called, mediaType: type.mediaType, content: bytes },
  };
}

function addressOf(given: string | undefined): EvidenceToTake | Refusal {
  const address = plainLine(given ?? '');
  const url = URL.canParse(address) ? new URL(address) : null;
  if (
    url === null ||
    !['http:', 'https:'].includes(url.protocol) ||
    url.username !== '' ||
    url.password !== ''
  )
    return invalidEvidence('Give an address on the web: https://…', 'address');
  if (url.href.length > longestAddress) return invalidEvidence('The address is too long.', 'address');
  return { title: url.href, address: url.href, file: null };
}

/**
 * Withdraws evidence; it stays, and counts no more. Not from a line that was completed with it (rule F4). Refused: `not-permitted`, `not-found`,
 * `evidence/invalid`.
 */
export async function withdrawEvidence(context: Context, id: string, why: string): Promise<Result<void>> {
  const { actor } = context;
  const { workspace } = actor;
  const reason = keptReason(why)?.slice(0, longestReason) ?? null;
  return context.db.transaction().execute(async (db) => {
    const found = await evidenceById(db, workspace, id);
    const [activity] = found ? await activitiesById(db, workspace, [found.activity], true) : [];
    const evidence = await evidenceById(db, workspace, id);
    if (!evidence || !activity || !(await isSeen({ ...context, db }, evidence))) return refused(noEvidence());
    const { side, organization } = evidence;
    const denied = mayNot(actor, 'attach evidence', {
      ...{ side, organizations: organization === null ? [] : [organization] },
    });
    if (denied) return refused(denied);
    if (reason === null) return refused(invalidEvidence('Say why.', 'reason'));
    if (evidence.withdrawnAt !== null) return done(undefined);
    if (activity.completedOn !== null)
      return refused(invalidEvidence('The line was completed with this evidence.'));
    await withdrawEvidenceRow(db, workspace, id, reason);
    await tellChange({ ...context, db }, 'evidence withdrawn', id, null, { line: evidence.activity });
    return done(undefined);
  });
}

/** Whether the actor sees a piece of evidence: its line, the evidence itself, and the report that it belongs to. */
async function isSeen({ db, actor }: Context, evidence: StoredEvidence): Promise<boolean> {
  const [activity] = await activitiesById(db, actor.workspace, [evidence.activity]);
  if (!activity || !seesLine(eyesOf(actor), activity)) return false;
  const report = evidence.report === null ? null : await reportById(db, actor.workspace, evidence.report);
  return seesEvidence(actor, evidence, report);
}

/** One piece of evidence. Refused: `not-permitted`, `not-found`. */
export async function showEvidence(context: Context, id: string): Promise<Result<StoredEvidence>> {
  const denied = mayNot(context.actor, 'read texts');
  if (denied) return refused(denied);
  const evidence = await evidenceById(context.db, context.actor.workspace, id);
  return evidence && (await isSeen(context, evidence)) ? done(evidence) : refused(noEvidence());
}

/** A file that was attached. */
export interface EvidenceFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The file of a piece of evidence. Refused: `not-permitted`, `not-found`. */
export async function readEvidence(context: Context, id: string): Promise<Result<EvidenceFile>> {
  const shown = await showEvidence(context, id);
  if (!shown.done) return shown;
  const { file } = shown.value;
  const content = file && (await evidenceContent(context.db, context.actor.workspace, file.sha256));
  if (!file || !content) return refused(noEvidence());
  return done({ name: file.name, mediaType: file.mediaType, content: new Uint8Array(content) });
}
