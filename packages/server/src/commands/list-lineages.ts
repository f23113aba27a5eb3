import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { inAdoptionOrder, type Standing } from '../store/adoption-order.ts';
import { membersOf, type StoredMember } from '../store/repositories/lineage-members.ts';
import {
  type InstrumentHead,
  type LineageFacts,
  type LineageFilter,
  listLineages as listed,
  type StoredLineage,
} from '../store/repositories/lineages.ts';
import type { Context } from './context.ts';
import type { LineageList, LineageSummary } from './lineage-pages.ts';
import { digestKey, type WorkedLineages } from './worked-lineages.ts';

/** For so long the lineages of a page are worked out that are not yet; the others are counted when it was answered. */
const patienceMilliseconds = 400;

/** One page of the lineages that pass the filter. Refused: `not-permitted`. */
export async function listLineages(
  context: Context,
  worked: WorkedLineages,
  filter: LineageFilter,
  window: { readonly limit: number; readonly offset: number },
): Promise<Result<LineageList>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const { lineages, total } = await listed(db, actor.workspace, filter, window);
  const members = await membersOf(
    db,
    actor.workspace,
    lineages.map(({ id }) => id),
  );
  const until = performance.now() + patienceMilliseconds;
  const items: LineageSummary[] = [];
  const uncounted: StoredLineage[] = [];
  for (const lineage of lineages) {
    const standing = inAdoptionOrder(members.filter((member) => member.lineage === lineage.id));
    const known = lineage.digest?.key === digestKey(lineage, standing);
    if (known || performance.now() > until) {
      items.push(summaryOf(lineage, standing, known));
      if (!known) uncounted.push(lineage);
    } else {
      const { lineage: counted } = await worked.of(context, lineage);
      const { gaps, threads, links } = counted;
      const decided = links.filter((link) => link.decided).length;
      const counts = { threads: threads.length, links: links.length, decided };
      items.push({ ...summaryOf(lineage, standing, false), gaps, counts });
    }
  }
  if (uncounted.length > 0) worked.countLater(context, uncounted);
  return done({ items, total });
}

function summaryOf(
  lineage: StoredLineage,
  standing: readonly Standing<StoredMember>[],
  known: boolean,
): LineageSummary {
  const { gaps, threads, links, decided } = lineage.digest ?? { gaps: [], threads: 0, links: 0, decided: 0 };
  return {
    ...factsOf(lineage),
    members: standing.map(({ member }) => headOf(member)),
    gaps: known ? gaps : null,
    counts: known ? { threads, links, decided } : null,
  };
}

/** What is told of a lineage wherever it is named. */
export function factsOf({ id, name, language, found, version }: LineageFacts): LineageFacts {
  return { id, name, language, found, version };
}

/** What is told of an instrument wherever it is named. */
export function headOf(head: InstrumentHead): InstrumentHead {
  const { instrument, symbol, draftSymbol, title, kind, session, adoptedOn, language } = head;
  return { instrument, symbol, draftSymbol, title, kind, session, adoptedOn, language };
}
