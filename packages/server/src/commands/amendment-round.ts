import type {
  Amendment,
  AmendmentDecision,
  Answer,
  DelegationAmendments,
  Draft,
  DraftEntry,
  Issue,
} from '@biennium/core';
import { documentIssue } from '@biennium/documents';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { rulingsOf, type StoredRuling } from '../store/repositories/amendment-decisions.ts';
import { filesOfDraft, type StoredDelegationFile } from '../store/repositories/delegation-files.ts';
import type { Context } from './context.ts';
import type { DelegationCount } from './draft-pages.ts';
import type { TooLong } from './long-work.ts';
import { type FoundDraft, foundDraft } from './show-draft.ts';
import { prefixOfFile, type WorkedDrafts } from './worked-drafts.ts';

/** A file of a round with what it asks for. */
export interface WorkedFile {
  readonly file: StoredDelegationFile;
  readonly asks: DelegationAmendments;
  readonly issues: readonly Issue[];
  /** It asks for something that could not be worked out within the bounds. */
  readonly tooLong: TooLong | null;
}

/** What delegations ask for in one revision of a draft, and what was decided about it. */
export interface AmendmentRound {
  readonly found: FoundDraft;
  readonly revision: number;
  /** It is the last revision. */
  readonly current: boolean;
  /** The draft as it was frozen; what no revision was made of yet, as it stands. */
  readonly frozen: Answer<Draft>;
  /** The withdrawn ones among them, which ask for nothing. */
  readonly files: readonly WorkedFile[];
  readonly rulings: ReadonlyMap<string, StoredRuling>;
}

/**
 * The round of a revision, or of the last one. Before a draft was tabled it has a round without files. Refused: `not-permitted`,
 * `not-found` for the draft and for the revision.
 */
export async function amendmentRound(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  asked: number | undefined,
): Promise<Result<AmendmentRound>> {
  const { db, actor } = context;
  const draft = await foundDraft(context, worked, id);
  if (!draft.done) return draft;
  const found = draft.value;
  const last = found.revisions.at(-1);
  const revision = asked ?? last?.revision ?? 0;
  const stored = found.revisions.find((each) => each.revision === revision);
  if (!stored && (last || revision !== 0)) {
    return refused(refusal('not-found', 'There is no such revision.', 'revision'));
  }
  const frozen = worked.after(found, stored?.steps ?? found.steps.length);
  const files: WorkedFile[] = [];
  for (const file of await filesOfDraft(db, actor.workspace, id)) {
    if (file.revision !== revision) continue;
    files.push(await workedFile(context, worked, found, file, frozen.value));
  }
  const rulings = await rulingsOf(db, actor.workspace, id, revision);
  const current = stored === last;
  return done({ found, revision, current, frozen, files, rulings });
}

/** A file with what it asks for: nothing when it was withdrawn, or when that could not be worked out. */
async function workedFile(
  context: Context,
  worked: WorkedDrafts,
  found: FoundDraft,
  file: StoredDelegationFile,
  frozen: Draft,
): Promise<WorkedFile> {
  const none = { delegation: file.delegation, amendments: [], remarks: [], unplaced: [] };
  if (file.withdrawn) return { file, asks: none, issues: file.issues, tooLong: null };
  const answer = await worked.amendments(context, found, file, frozen);
  if (answer.done) {
    const { value, issues } = answer.value;
    return { file, asks: value, issues: [...file.issues, ...issues], tooLong: null };
  }
  const { refusal: tooLong } = answer;
  const issue = documentIssue('document/too-slow', 'error', tooLong.message, tooLong.met);
  return { file, asks: none, issues: [...file.issues, issue], tooLong };
}

/** All amendments of a round. */
export function amendmentsOf({ files }: AmendmentRound): Amendment[] {
  return files.flatMap(({ asks }) => asks.amendments);
}

/** What was decided about the amendments of a round; those that are open are decided as told, or not at all. */
export function decisionsOf(round: AmendmentRound, open: 'bracketed' | 'left'): AmendmentDecision[] {
  return amendmentsOf(round).flatMap(({ id: amendment }): AmendmentDecision[] => {
    const ruling = round.rulings.get(amendment)?.ruling ?? 'open';
    if (ruling !== 'open') return [{ amendment, ruling }];
    return open === 'bracketed' ? [{ amendment, ruling: 'bracketed' }] : [];
  });
}

/**
 * Decisions of a round about words that are no longer found in their file (rule N33): they do nothing. Of files that were withdrawn, or
 * that could not be worked out, none is told.
 */
export function homelessRulings(round: AmendmentRound): HomelessRuling[] {
  const found = new Set(amendmentsOf(round).map(({ id }) => id));
  return [...round.rulings.values()].flatMap((ruling) => {
    if (ruling.ruling === 'open' || found.has(ruling.amendment)) return [];
    const of = round.files.find(({ file }) => ruling.amendment.startsWith(`${prefixOfFile(file)}:`));
    if (!of || of.file.withdrawn || of.tooLong) return [];
    return [{ ...ruling, file: of.file.id, delegation: of.file.delegation }];
  });
}

/** A decision whose words are no longer found, with whose they were. */
interface HomelessRuling extends StoredRuling {
  readonly file: string;
  readonly delegation: string;
}

/** Entries and notes of a round whose words are not as they were frozen. */
export function changedSince({ found, frozen }: AmendmentRound): Set<string> {
  const { draft } = found;
  const words = (entry: DraftEntry) => `${entry.fate === 'dropped'} ${entry.role} ${entry.text}`;
  const now = new Map([
    ...draft.entries.map((entry) => [entry.id, words(entry)] as const),
    ...draft.notes.map(({ id, text }) => [id, text] as const),
  ]);
  const before = [
    ...frozen.value.entries.map((entry) => [entry.id, words(entry)] as const),
    ...frozen.value.notes.map(({ id, text }) => [id, text] as const),
  ];
  return new Set(before.flatMap(([id, text]) => (now.get(id) === text ? [] : [id])));
}

/** How the amendments of each delegation stand, by its name. */
export function delegationCounts({ files, rulings }: AmendmentRound): DelegationCount[] {
  const counts = new Map<string, DelegationCount>();
  for (const { asks } of files.filter(({ file }) => !file.withdrawn)) {
    const { delegation, amendments, remarks, unplaced } = asks;
    const before = counts.get(delegation);
    const ruled = (ruling: StoredRuling['ruling']) =>
      amendments.filter(({ id }) => (rulings.get(id)?.ruling ?? 'open') === ruling).length +
      (before?.[ruling] ?? 0);
    counts.set(delegation, {
      delegation,
      ...{ open: ruled('open'), accepted: ruled('accepted') },
      ...{ rejected: ruled('rejected'), bracketed: ruled('bracketed') },
      remarks: remarks.length + (before?.remarks ?? 0),
      unplaced: unplaced.length + (before?.unplaced ?? 0),
    });
  }
  return [...counts.values()].sort((a, b) => (a.delegation < b.delegation ? -1 : 1));
}
