import { changesOfMandates, isStanding, type Link, sessionsBetween, type TextTime } from '@biennium/core';
import { lineageById } from '../store/repositories/lineages.ts';
import { type LineageToFollow, noteFollowed } from '../store/repositories/mandate-readings.ts';
import {
  type FateToKeep,
  keepFates,
  mandatesFollowedIn,
  type StoredFate,
  type StoredMandate,
} from '../store/repositories/mandates.ts';
import type { Context } from './context.ts';
import type { WorkedLineages } from './worked-lineages.ts';

const unknown: StoredFate = {
  ...{ before: null, after: null, ancestor: null, descendant: null, strength: null },
  ...{ changed: [], movedOn: false },
  since: null,
};

/** What a draft asks for goes on in the text that it became. */
const ofDraft: StoredFate = { ...unknown, after: 'carried' };

/**
 * Tells of each mandate of a lineage what became of it (rules M14, M15, S92): against the instrument before and into the one after. Those that a
 * person rejected or merged are not followed, those that they corrected or added are as they hold. What left the lineage is told anew.
 */
export async function followMandates(
  context: Context,
  worked: WorkedLineages,
  asked: LineageToFollow,
): Promise<void> {
  const { db, actor } = context;
  const { workspace } = actor;
  const stored = await lineageById(db, workspace, asked.lineage);
  if (!stored) return;
  const { standing, lineage } = await worked.of(context, stored);
  const instruments = standing.map(({ member }) => member.instrument);
  const drafts = standing.flatMap((each) => each.drafts.map(({ instrument }) => instrument));
  await db.transaction().execute(async (within) => {
    const mandates = await mandatesFollowedIn(within, workspace, asked.lineage, [...instruments, ...drafts]);
    const fates = fatesAlong(
      standing.map(({ member }) => member),
      lineage.links,
      mandates,
    );
    const here = new Set([...instruments, ...drafts]);
    const became = new Set(drafts);
    const told = mandates.map((mandate): FateToKeep & { readonly as: StoredMandate } => ({
      id: mandate.id,
      lineage: here.has(mandate.instrument) ? asked.lineage : null,
      fate: became.has(mandate.instrument) ? ofDraft : (fates.get(mandate.id) ?? unknown),
      as: mandate,
    }));
    const fresh = told.filter(
      ({ lineage: its, fate, as }) =>
        its !== as.lineage || JSON.stringify(ordered(fate)) !== JSON.stringify(ordered(as.fate)),
    );
    await keepFates(within, workspace, fresh);
    await noteFollowed(within, workspace, asked, stored.version);
  });
}

function ordered({ before, after, ancestor, descendant, strength, since, ...told }: StoredFate) {
  const pressing = strength && [strength.from, strength.to];
  const became = [told.changed, told.movedOn];
  return [before, after, ancestor, descendant, pressing, became, since?.instrument, since?.address];
}

/** What became of mandates along instruments in the order of their lineage. */
function fatesAlong(
  members: readonly (TextTime & { readonly instrument: string })[],
  links: readonly Link[],
  mandates: readonly StoredMandate[],
): Map<string, StoredFate> {
  const byInstrument = new Map<string, StoredMandate[]>();
  for (const each of mandates) {
    if (!isStanding(each.standing)) continue;
    byInstrument.set(each.instrument, [...(byInstrument.get(each.instrument) ?? []), each]);
  }
  const fates = new Map<string, StoredFate>();
  const tell = (id: string, fate: Partial<StoredFate>) =>
    fates.set(id, { ...(fates.get(id) ?? unknown), ...fate });
  for (const [index, member] of members.entries()) {
    const { instrument } = member;
    const previous = members[index - 1];
    const comparable = (of: string) =>
      (byInstrument.get(of) ?? []).map(({ id, paragraph, content }) => ({ ...content, paragraph, id }));
    const own = byInstrument.get(instrument) ?? [];
    if (!previous) {
      for (const { id, paragraph } of own)
        tell(id, { before: 'first', since: { instrument, address: paragraph } });
    } else {
      const between = links.filter(
        ({ from, to }) => to?.instrument === index || (!to && from?.instrument === index - 1),
      );
      const changes = changesOfMandates(
        comparable(previous.instrument),
        comparable(instrument),
        between,
        sessionsBetween(previous, member),
      );
      for (const { old, new: now, strength, changed, movedOn } of changes) {
        if (old) tell(old.id, { after: now ? 'carried' : 'dropped', descendant: now?.id ?? null });
        if (!now) continue;
        const since = (old && fates.get(old.id)?.since) ?? { instrument, address: now.paragraph };
        const before = old ? 'carried' : 'new';
        tell(now.id, { before, ancestor: old?.id ?? null, strength, changed, movedOn, since });
      }
    }
    if (index === members.length - 1) for (const { id } of own) tell(id, { after: 'last' });
  }
  return fates;
}
