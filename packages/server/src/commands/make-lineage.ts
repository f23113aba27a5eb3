import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { inAdoptionOrder } from '../store/adoption-order.ts';
import { headsOf, putMembers } from '../store/repositories/lineage-members.ts';
import { addLineages, lineageId } from '../store/repositories/lineages.ts';
import { decideMembership, decisionsFor, invalidLineage, namedInstruments } from './change-lineage.ts';
import type { Context } from './context.ts';
import { keptReason } from './given-words.ts';
import { tellChange } from './tell-change.ts';

/** What a person says of a lineage that they make. Without a name it has the title of its newest member. */
export interface LineageToMake {
  readonly instruments: readonly string[];
  readonly name?: string | undefined;
  readonly note?: string | null | undefined;
}

/**
 * Joins instruments that are in no lineage by hand. Answers the id of the lineage. Refused: `not-permitted`, `lineage/invalid`,
 * `lineage/elsewhere`.
 */
export async function makeLineage(context: Context, asked: LineageToMake): Promise<Result<string>> {
  const denied = mayNot(context.actor, 'arrange lineages');
  if (denied) return refused(denied);
  const { workspace, id: author } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    const named = await namedInstruments(within, asked.instruments, null);
    if ('code' in named) return refused(named);
    const { ids, language, lineages } = named;
    if (ids.length < 2)
      return refused(invalidLineage('A lineage begins with two instruments.', 'instruments'));
    if (lineages.size > 0) return refused(elsewhere(lineages));
    const id = lineageId();
    const name = asked.name ?? (await titleOfNewest(within, ids));
    await addLineages(db, workspace, [
      { id, name, named: asked.name !== undefined, language, found: 'by-hand' },
    ]);
    const reasons = [{ kind: 'by-hand' as const }];
    await putMembers(
      db,
      workspace,
      ids.map((instrument) => ({ lineage: id, instrument, reasons, author })),
    );
    await decideMembership(within, keptReason(asked.note), decisionsFor('placed', id, ids));
    await tellChange(within, 'lineage made', id, null, { name, instruments: ids });
    return done(id);
  });
}

/** Some of the instruments are in a lineage already. */
export function elsewhere(lineages: ReadonlyMap<string, string>) {
  const [instrument] = lineages.keys();
  return refusal('lineage/elsewhere', `The instrument ${instrument} is in a lineage already.`, 'instruments');
}

/** The title of the instrument that was adopted last, of those that have one. */
export async function titleOfNewest({ db, actor }: Context, ids: readonly string[]): Promise<string> {
  const heads = (await headsOf(db, actor.workspace, ids)).map((head) => ({ ...head, reasons: [] }));
  const ordered = inAdoptionOrder(heads).map(({ member }) => member);
  const newest = ordered.findLast(({ title }) => title !== null) ?? ordered.at(-1);
  return newest?.title ?? newest?.symbol ?? newest?.instrument ?? '';
}
