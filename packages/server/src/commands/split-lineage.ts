import { done, type Result, refused } from '../refusals/result.ts';
import { inAdoptionOrder } from '../store/adoption-order.ts';
import { putMembers } from '../store/repositories/lineage-members.ts';
import { addLineages, changeLineage, lineageId } from '../store/repositories/lineages.ts';
import { changingLineage, decideMembership, decisionsFor, invalidLineage } from './change-lineage.ts';
import type { Context } from './context.ts';
import { keptReason } from './given-words.ts';
import { type LineageToMake, titleOfNewest } from './make-lineage.ts';
import { tellChange } from './tell-change.ts';

/**
 * Parts some members, with their drafts, from the others, into a lineage of their own. Answers its id. Refused: `lineage/invalid`, and as
 * {@link changingLineage} refuses.
 */
export async function splitLineage(
  context: Context,
  id: string,
  asked: LineageToMake,
  expected: number | null,
): Promise<Result<string>> {
  return changingLineage(context, id, expected, async ({ context: within, lineage, members }) => {
    const ids = members.map(({ instrument }) => instrument);
    const parted = inAdoptionOrder(members).filter(({ member }) =>
      asked.instruments.includes(member.instrument),
    );
    const beside = parted.flatMap((each) => each.drafts.map(({ instrument }) => instrument));
    const going = [...new Set([...asked.instruments, ...beside])];
    const stranger = going.find((each) => !ids.includes(each));
    if (stranger !== undefined) {
      return refused(
        invalidLineage(`The instrument ${stranger} is no member of the lineage.`, 'instruments'),
      );
    }
    const staying = ids.filter((each) => !going.includes(each));
    if (staying.length === 0) return refused(invalidLineage('At least one member stays.', 'instruments'));
    const { db, actor } = within;
    const made = lineageId();
    const name = asked.name ?? (await titleOfNewest(within, going));
    const { language } = lineage;
    await addLineages(db, actor.workspace, [
      { id: made, name, named: asked.name !== undefined, language, found: 'by-hand' },
    ]);
    const reasons = new Map(members.map((member) => [member.instrument, member.reasons]));
    const inside = (instrument: string) =>
      (reasons.get(instrument) ?? []).filter((reason) => 'with' in reason && going.includes(reason.with));
    await putMembers(
      db,
      actor.workspace,
      going.map((instrument) => ({
        lineage: made,
        instrument,
        reasons: [{ kind: 'by-hand' as const }, ...inside(instrument)],
        author: actor.id,
      })),
    );
    await decideMembership(within, keptReason(asked.note), [
      ...decisionsFor('removed', id, going),
      ...decisionsFor('placed', made, going),
      ...decisionsFor('placed', id, staying),
    ]);
    await changeLineage(db, actor.workspace, id, {});
    await tellChange(
      within,
      'lineage split',
      id,
      { instruments: ids },
      { instruments: staying, made, going },
    );
    return done(made);
  });
}
