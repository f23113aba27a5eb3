import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { inAdoptionOrder } from '../store/adoption-order.ts';
import { addDraft } from '../store/repositories/drafts.ts';
import { headsOf, membersOf } from '../store/repositories/lineage-members.ts';
import { invalidDraft, tellDraft } from './change-draft.ts';
import type { Context } from './context.ts';

/** What a person says of a draft that they begin. Without a name it has that of its base. */
export interface DraftToMake {
  readonly base?: string | undefined;
  readonly lineage?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * Begins a draft over an instrument, or over the one of a lineage that was adopted last. Answers its id. Refused: `not-permitted`,
 * `draft/invalid`.
 */
export async function makeDraft(context: Context, asked: DraftToMake): Promise<Result<string>> {
  const { db: outer, actor } = context;
  const denied = mayNot(actor, 'draft texts');
  if (denied) return refused(denied);
  return outer.transaction().execute(async (db) => {
    const within = { ...context, db };
    const base = asked.base ?? (await lastAdopted(within, asked.lineage));
    const [head] = base === null ? [] : await headsOf(db, actor.workspace, [base]);
    if (!head) {
      const field = asked.base === undefined && asked.lineage !== undefined ? 'lineage' : 'base';
      return refused(invalidDraft('Name an instrument that is held, or a lineage that has one.', field));
    }
    const { instrument, language } = head;
    const name = asked.name ?? head.title ?? head.symbol ?? head.draftSymbol ?? instrument;
    const draft = { name, base: instrument, language, author: actor.id };
    const id = await addDraft(db, actor.workspace, draft);
    await tellDraft(within, 'draft made', id, null, { name, base: instrument });
    return done(id);
  });
}

async function lastAdopted({ db, actor }: Context, lineage: string | undefined): Promise<string | null> {
  if (lineage === undefined) return null;
  const standing = inAdoptionOrder(await membersOf(db, actor.workspace, [lineage]));
  const adopted = standing.findLast(({ member }) => member.kind !== 'draft') ?? standing.at(-1);
  return adopted?.member.instrument ?? null;
}
