import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { filesOfDraft } from '../store/repositories/delegation-files.ts';
import type { StoredFact } from '../store/repositories/draft-facts.ts';
import { revisionsOfDrafts, type StoredRevision } from '../store/repositories/draft-revisions.ts';
import { draftById } from '../store/repositories/drafts.ts';
import { lineagesOfInstruments } from '../store/repositories/lineage-members.ts';
import { noDraft } from './change-draft.ts';
import type { Context } from './context.ts';
import type { DraftFacts, DraftPage, ShownFact, ShownProposal } from './draft-pages.ts';
import { gapsOf, openPlacesIn, shownEntries, shownNotes } from './present-draft.ts';
import { undoable } from './undone-steps.ts';
import type { WorkedDraft, WorkedDrafts } from './worked-drafts.ts';

/** A draft worked out, with what is told of it wherever it is named. */
export interface FoundDraft extends WorkedDraft {
  readonly facts: DraftFacts;
  readonly revisions: readonly StoredRevision[];
}

/** A draft that was asked for by its id, worked out. Refused: `not-permitted`, `not-found`. */
export async function foundDraft(
  context: Context,
  worked: WorkedDrafts,
  id: string,
): Promise<Result<FoundDraft>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const stored = await draftById(db, actor.workspace, id);
  if (!stored) return refused(noDraft());
  const found = await worked.of(context, stored);
  const revisions = (await revisionsOfDrafts(db, actor.workspace, [id])).get(id) ?? [];
  const lineages = await lineagesOfInstruments(db, actor.workspace, [stored.base]);
  const facts = draftFacts(found, lineages.get(stored.base) ?? null, revisions.at(-1)?.revision ?? null);
  return done({ ...found, facts, revisions });
}

/** What is told of a draft wherever it is named. */
export function draftFacts(
  { stored, head }: Pick<WorkedDraft, 'stored' | 'head'>,
  lineage: string | null,
  revision: number | null,
): DraftFacts {
  const { base: _, amendmentsVersion: __, ...rest } = stored;
  return { ...rest, lineage, base: head, revision };
}

/**
 * A draft whole: as it stands, or as one of its revisions was. Refused: `not-permitted`, `not-found` for the draft and for the
 * revision.
 */
export async function showDraft(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  shown: number | null = null,
): Promise<Result<DraftPage>> {
  const found = await foundDraft(context, worked, id);
  if (!found.done) return found;
  const { facts, revisions, steps } = found.value;
  const revision = shown === null ? null : revisions.find((each) => each.revision === shown);
  if (revision === undefined) return refused(refusal('not-found', 'There is no such revision.', 'revision'));
  const { value: draft, issues } = worked.after(found.value, revision?.steps ?? steps.length);
  const { facts: given, proposals } = await worked.proposals(context, found.value);
  const { undo, redo } = undoable(steps);
  const taken = steps.map(({ step }) => step);
  const files = await filesOfDraft(context.db, context.actor.workspace, id);
  const delegations = files.map(({ delegation }) => delegation);
  return done({
    ...facts,
    shown,
    entries: shownEntries(draft),
    notes: shownNotes(draft),
    proposals: revision ? [] : facts.state === 'adopted' ? proposals.filter(isDecided) : proposals,
    facts: shownFacts(given),
    gaps: gapsOf(draft),
    open: openPlacesIn(draft, taken, delegations),
    revisions,
    undo: undo[0] ?? null,
    redo: redo[0] ?? null,
    issues,
  });
}

/** What nobody decided is proposed no more when a draft is closed. */
function isDecided({ state }: ShownProposal): boolean {
  return state === 'accepted' || state === 'rejected';
}

function shownFacts(facts: readonly StoredFact[]): ShownFact[] {
  const latest = new Map(facts.map((fact) => [fact.kind, fact]));
  return facts
    .map((fact) => ({ ...fact, holds: fact.words !== null && latest.get(fact.kind) === fact }))
    .reverse();
}
