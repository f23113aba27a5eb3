import { createHash } from 'node:crypto';
import type { MarkedUpDocument } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { addDelegationFile, filesOfDraft } from '../store/repositories/delegation-files.ts';
import { addRevision, revisionsOfDrafts } from '../store/repositories/draft-revisions.ts';
import { stepCounts } from '../store/repositories/draft-steps.ts';
import { changeDraft } from '../store/repositories/drafts.ts';
import { amendmentRound } from './amendment-round.ts';
import { changingDraft } from './change-draft.ts';
import type { Context } from './context.ts';
import type { ShownFile } from './draft-pages.ts';
import { stemOf } from './export-instrument.ts';
import { plainLabel, plainLine } from './given-words.ts';
import { othersOfLineage } from './others-of-lineage.ts';
import { authorsOf, shownFile } from './show-amendments.ts';
import { foundDraft } from './show-draft.ts';
import { tellChange } from './tell-change.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/** A delegation's file as it comes in. Without a delegation it is the one that most of its changes are signed by. */
export interface FileToReceive {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly delegation?: string | undefined;
  /** The revision that it marks; the last one where none is named. */
  readonly revision?: number | undefined;
}

/** So many changes and comments one file marks at most: more than a person can look through. */
const mostMarks = 20_000;

/**
 * Keeps a delegation's marked-up file. A draft that was not tabled yet is tabled by the first file: its text is frozen as revision 0.
 * The same bytes again are the file that is held. Answers the file.
 *
 * Refused: `amendment/unreadable` also for a file that was read in part, `amendment/other-text` with the text that it is, `not-found` for
 * a revision, and as {@link changingDraft} refuses.
 */
export async function receiveDelegationFile(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  { name, bytes, delegation, revision: marks }: FileToReceive,
): Promise<Result<ShownFile>> {
  const denied = mayNot(context.actor, 'draft texts');
  if (denied) return refused(denied);
  const { value: marked, issues } = await worked.ways.readMarkedUp(bytes, name);
  const broken = issues.find(({ severity }) => severity === 'error');
  if (!marked) return refused(unreadable((broken ?? issues[0])?.message ?? 'The file cannot be read.'));
  if (broken) {
    // What could not be read would seem to be asked to go.
    const what = broken.values?.['detail'] ?? broken.message;
    return refused(unreadable(`Only a part of this file can be read, so it was not taken in: ${what}`));
  }
  if (marked.changes.length + marked.comments.length > mostMarks) {
    return refused(unreadable(`A file marks ${mostMarks} changes and comments at most.`));
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const signed = authorsOf(marked.changes, marked.comments)[0];
  const named = [delegation, signed, stemOf(name)].map((each) => plainLabel(each ?? ''));
  const whose = named.find((each) => each !== '') ?? 'unnamed';
  const other = await anotherText(context, worked, id, marks, marked, whose);
  if (other) return refused(other);
  const kept = await changingDraft(context, id, null, async ({ context: within, stored }) => {
    const { db, actor } = within;
    const revisions = (await revisionsOfDrafts(db, actor.workspace, [id])).get(id) ?? [];
    const last = revisions.at(-1);
    const revision = marks ?? last?.revision ?? 0;
    const known = revisions.some((each) => each.revision === revision);
    if (!known && !(last === undefined && revision === 0)) {
      return refused(refusal('not-found', 'There is no such revision.', 'revision'));
    }
    if (!last) {
      const steps = (await stepCounts(db, actor.workspace, [id])).get(id) ?? 0;
      await addRevision(db, actor.workspace, id, { revision: 0, steps, note: null, author: actor.id });
      await changeDraft(db, actor.workspace, id, { by: actor.id, counts: null, state: 'tabled' });
      await tellChange(within, 'draft revised', id, { state: stored.state }, { revision: 0, steps });
    }
    const held = (await filesOfDraft(db, actor.workspace, id)).find(
      (file) => file.sha256 === sha256 && file.revision === revision,
    );
    if (held) return done(held);
    const facts = { revision, delegation: whose, name: plainLine(name), sha256, issues };
    const file = await addDelegationFile(db, actor.workspace, id, {
      ...{ ...facts, author: actor.id, content: bytes, marked },
    });
    await changeDraft(db, actor.workspace, id, { by: actor.id, counts: 'amendments' });
    await tellChange(within, 'delegation file received', id, null, { file, ...facts });
    return done({ id: file, revision });
  });
  if (!kept.done) return kept;
  return fileOf(context, worked, id, kept.value);
}

function unreadable(why: string): Refusal {
  return refusal('amendment/unreadable', why, 'file');
}

/** Why a file is not taken in: it is no copy of the draft, but of another text. Null where it is a copy, or that cannot be said. */
async function anotherText(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  marks: number | undefined,
  marked: MarkedUpDocument,
  whose: string,
): Promise<Refusal | null> {
  const found = await foundDraft(context, worked, id);
  if (!found.done) return found.refusal;
  const { revisions, steps, stored } = found.value;
  const revision = marks === undefined ? revisions.at(-1) : revisions.find((each) => each.revision === marks);
  if (marks !== undefined && marks !== 0 && !revision) return null;
  const { value: draft } = worked.after(found.value, revision?.steps ?? steps.length);
  const lineage = await othersOfLineage(context, stored.base);
  const asks = await worked.ways.work('amend', draft, marked, whose, lineage);
  const other = asks.done ? asks.value.issues.find(({ rule }) => rule === 'N26') : undefined;
  return other ? refusal('amendment/other-text', other.message, 'file') : null;
}

/** A file that is held, with what it asks for. */
export async function fileOf(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  kept: { readonly id: string; readonly revision: number },
): Promise<Result<ShownFile>> {
  const round = await amendmentRound(context, worked, id, kept.revision);
  if (!round.done) return round;
  const file = round.value.files.find((each) => each.file.id === kept.id);
  if (!file) throw new Error('a file of a delegation was kept and is not held');
  return done(shownFile(file));
}
