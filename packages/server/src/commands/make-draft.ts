import { randomUUID } from 'node:crypto';
import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { inAdoptionOrder } from '../store/adoption-order.ts';
import { addDraft, draftById } from '../store/repositories/drafts.ts';
import { headsOf, membersOf } from '../store/repositories/lineage-members.ts';
import { invalidDraft } from './change-draft.ts';
import type { Context } from './context.ts';
import { plainLine } from './given-words.ts';
import { tellChange } from './tell-change.ts';

/** What a person says of a draft that they begin. Without a name it has that of its base. */
export interface DraftToMake {
  readonly base?: string | undefined;
  readonly lineage?: string | undefined;
  readonly name?: string | undefined;
  /** Made anew for each draft that is begun, so that a request whose answer was lost can be sent again. */
  readonly key?: string | undefined;
}

/**
 * Begins a draft over an instrument, or over the one of a lineage that was adopted last; with a key that was given before it is the
 * draft that was begun then. Answers its id. Refused: `not-permitted`, `draft/invalid`.
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
    const name =
      plainLine(asked.name ?? '') ||
      plainLine(head.title ?? '') ||
      (head.symbol ?? head.draftSymbol ?? instrument);
    const draft = { name, base: instrument, language, author: actor.id };
    const id = `draft:${asked.key ?? randomUUID()}`;
    if (!(await addDraft(db, actor.workspace, id, draft))) {
      const known = await draftById(db, actor.workspace, id);
      if (known?.base === instrument && known.author === actor.id) return done(id);
      return refused(invalidDraft('This key is that of another draft.', 'key'));
    }
    await tellChange(within, 'draft made', id, null, { name, base: instrument });
    return done(id);
  });
}

async function lastAdopted({ db, actor }: Context, lineage: string | undefined): Promise<string | null> {
  if (lineage === undefined) return null;
  const standing = inAdoptionOrder(await membersOf(db, actor.workspace, [lineage]));
  const adopted = standing.findLast(({ member }) => member.kind !== 'draft') ?? standing.at(-1);
  return adopted?.member.instrument ?? null;
}
