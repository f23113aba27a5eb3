import { createHash } from 'node:crypto';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { addDelegationFile, filesOfDraft } from '../store/repositories/delegation-files.ts';
import { addRevision, revisionsOfDrafts } from '../store/repositories/draft-revisions.ts';
import { stepCounts } from '../store/repositories/draft-steps.ts';
import { changeDraft } from '../store/repositories/drafts.ts';
import { amendmentRound } from './amendment-round.ts';
import { changingDraft, draftWords, tellDraft } from './change-draft.ts';
import type { Context } from './context.ts';
import type { ShownFile } from './draft-pages.ts';
import { stemOf } from './export-instrument.ts';
import { authorsOf, shownFile } from './show-amendments.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/** A delegation's file as it comes in. Without a delegation it is the one that most of its changes are signed by. */
export interface FileToReceive {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly delegation?: string | undefined;
  /** The revision that it marks; the last one where none is named. */
  readonly revision?: number | undefined;
}

const longestName = 100;

/**
 * Keeps a delegation's marked-up file. A draft that was not tabled yet is tabled by the first file: its text is frozen as revision 0.
 * The same bytes again are the file that is held. Answers the file.
 *
 * Refused: `amendment/unreadable`, `not-found` for a revision, and as {@link changingDraft} refuses.
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
  if (!marked) {
    const why = issues.find(({ severity }) => severity === 'error') ?? issues[0];
    return refused(refusal('amendment/unreadable', why?.message ?? 'The file cannot be read.', 'file'));
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const signed = authorsOf(marked.changes, marked.comments)[0];
  const whose = draftWords(delegation ?? signed ?? stemOf(name)).slice(0, longestName);
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
      await tellDraft(within, 'draft revised', id, { state: stored.state }, { revision: 0, steps });
    }
    const held = (await filesOfDraft(db, actor.workspace, id)).find(
      (file) => file.sha256 === sha256 && file.revision === revision,
    );
    if (held) return done(held);
    const facts = { revision, delegation: whose, name: draftWords(name), sha256, issues };
    const file = await addDelegationFile(db, actor.workspace, id, {
      ...{ ...facts, author: actor.id, content: bytes, marked },
    });
    await changeDraft(db, actor.workspace, id, { by: actor.id, counts: 'amendments' });
    await tellDraft(within, 'delegation file received', id, null, { file, ...facts });
    return done({ id: file, revision });
  });
  if (!kept.done) return kept;
  return fileOf(context, worked, id, kept.value);
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
