import { mayNot } from '../policies/may.ts';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { type Result, refused } from '../refusals/result.ts';
import {
  headsOf,
  lineagesOfInstruments,
  membersOf,
  type StoredMember,
} from '../store/repositories/lineage-members.ts';
import { lineageById, type StoredLineage } from '../store/repositories/lineages.ts';
import {
  addMembershipDecisions,
  type MembershipDecision,
} from '../store/repositories/membership-decisions.ts';
import type { Context } from './context.ts';

/** A lineage while it is changed: nobody else changes it meanwhile. */
export interface OpenLineage {
  readonly context: Context;
  readonly lineage: StoredLineage;
  readonly members: readonly StoredMember[];
}

/**
 * Opens a lineage to change it, in a transaction of its own. `expected` is the version that the person saw, null for whichever
 * there is. The change refuses before it writes anything, for what was written would stay.
 *
 * Refused: `not-permitted`, `not-found`, `lineage/version-stale`, and as the change refuses.
 */
export async function changingLineage<T>(
  context: Context,
  id: string,
  expected: number | null,
  change: (open: OpenLineage) => Promise<Result<T>>,
): Promise<Result<T>> {
  const denied = mayNot(context.actor, 'arrange lineages');
  if (denied) return refused(denied);
  return context.db.transaction().execute(async (db) => {
    const { workspace } = context.actor;
    const lineage = await lineageById(db, workspace, id, true);
    if (!lineage) return refused(refusal('not-found', 'This lineage is not held.'));
    if (expected !== null && expected !== lineage.version) {
      return refused(refusal('lineage/version-stale', 'Somebody changed this lineage in the meantime.'));
    }
    const members = await membersOf(db, workspace, [id]);
    return change({ context: { ...context, db }, lineage, members });
  });
}

/** Keeps what a person decided about members; what they left together stays together from now on. */
export async function decideMembership(
  { db, actor }: Context,
  note: string | null,
  decisions: readonly MembershipDecision[],
): Promise<void> {
  await addMembershipDecisions(db, actor.workspace, actor.id, note, decisions);
}

/** Instruments as placed in, or taken out of, a lineage by a person. */
export function decisionsFor(
  kind: MembershipDecision['kind'],
  lineage: string,
  instruments: Iterable<string>,
): MembershipDecision[] {
  return [...instruments].map((instrument) => ({ kind, lineage, instrument }));
}

/** Instruments that a person names as members: the lineage that each is in now, if any. */
export interface NamedInstruments {
  readonly ids: readonly string[];
  readonly language: string;
  readonly lineages: ReadonlyMap<string, string>;
}

/** Looks instruments up that are to be members of one lineage: all held, all in one language. */
export async function namedInstruments(
  { db, actor }: Context,
  named: readonly string[],
  language: string | null,
): Promise<NamedInstruments | Refusal> {
  const ids = [...new Set(named)];
  const heads = await headsOf(db, actor.workspace, ids);
  const missing = ids.find((id) => !heads.some(({ instrument }) => instrument === id));
  if (missing !== undefined) return invalidLineage(`The instrument ${missing} is not held.`, 'instruments');
  const languages = new Set(heads.map((head) => head.language));
  const [own] = languages;
  if (own === undefined) return invalidLineage('Name at least one instrument.', 'instruments');
  if (languages.size > 1 || (language !== null && own !== language)) {
    return invalidLineage('All members of a lineage are in one language.', 'instruments');
  }
  return { ids, language: own, lineages: await lineagesOfInstruments(db, actor.workspace, ids) };
}

export function invalidLineage(message: string, field: string): Refusal {
  return refusal('lineage/invalid', message, field);
}
