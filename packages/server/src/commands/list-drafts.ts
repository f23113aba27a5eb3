import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { fileCounts } from '../store/repositories/delegation-files.ts';
import { revisionsOfDrafts } from '../store/repositories/draft-revisions.ts';
import { stepCounts } from '../store/repositories/draft-steps.ts';
import { type DraftFilter, listDrafts as listed } from '../store/repositories/drafts.ts';
import { headsOf, lineagesOfInstruments } from '../store/repositories/lineage-members.ts';
import type { Context } from './context.ts';
import type { DraftList, DraftSummary } from './draft-pages.ts';
import { headOf } from './list-lineages.ts';
import { draftFacts } from './show-draft.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/** One page of the drafts that pass the filter, the one that was changed last first. Refused: `not-permitted`. */
export async function listDrafts(
  context: Context,
  worked: WorkedDrafts,
  filter: DraftFilter,
  window: { readonly limit: number; readonly offset: number },
): Promise<Result<DraftList>> {
  const { db, actor } = context;
  const { workspace } = actor;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const { drafts, total } = await listed(db, workspace, filter, window);
  const ids = drafts.map(({ id }) => id);
  const bases = drafts.map(({ base }) => base);
  const heads = new Map((await headsOf(db, workspace, bases)).map((head) => [head.instrument, head]));
  const lineages = await lineagesOfInstruments(db, workspace, bases);
  const steps = await stepCounts(db, workspace, ids);
  const files = await fileCounts(db, workspace, ids);
  const revisions = await revisionsOfDrafts(db, workspace, ids);
  const items = drafts.flatMap((stored): DraftSummary[] => {
    const head = heads.get(stored.base);
    if (!head) return [];
    const revision = revisions.get(stored.id)?.at(-1)?.revision ?? null;
    return [
      {
        ...draftFacts({ stored, head: headOf(head) }, lineages.get(stored.base) ?? null, revision),
        steps: steps.get(stored.id) ?? 0,
        files: files.get(stored.id) ?? 0,
        openProposals: stored.state === 'adopted' ? 0 : worked.openProposals(stored),
      },
    ];
  });
  worked.countLater(
    context,
    drafts.filter((stored) => stored.state !== 'adopted' && worked.openProposals(stored) === null),
  );
  return done({ items, total });
}
