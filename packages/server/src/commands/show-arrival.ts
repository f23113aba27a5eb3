import { isStanding } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { inAdoptionOrder } from '../store/adoption-order.ts';
import { headsOf, lineagesOfInstruments, membersOf } from '../store/repositories/lineage-members.ts';
import type { InstrumentHead } from '../store/repositories/lineages.ts';
import { mandatesOfInstruments } from '../store/repositories/mandates.ts';
import type { Context } from './context.ts';
import { headOf } from './list-lineages.ts';
import type { ArrivalFor, ArrivalPage, ShownMandate } from './mandate-pages.ts';
import type { MandateReading } from './mandate-reading.ts';
import { shownMandates } from './show-mandates.ts';
import { titlesOfOrganization } from './titled-terms.ts';

/** What became of a mandate when an instrument came: one of the lists of {@link ArrivalFor}. */
type Arrived = Exclude<keyof ArrivalFor, 'organization' | 'name' | 'titles'>;

/**
 * What an instrument changes for whom (rule S93), against the member of its lineage before it: what is new, what is carried over as it was, what is asked
 * otherwise, what is asked no more. Refused: `not-permitted`, `not-found`.
 */
export async function showArrival(
  context: Context,
  reading: MandateReading,
  id: string,
  today: string,
): Promise<Result<ArrivalPage>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  await reading.upTo(context, id);
  const [instrument] = await headsOf(db, actor.workspace, [id]);
  if (!instrument) return refused(refusal('not-found', 'This instrument is not held.'));
  const lineage = (await lineagesOfInstruments(db, actor.workspace, [id])).get(id) ?? null;
  const before = lineage === null ? null : await memberBefore(context, lineage, id);
  const ids = before ? [id, before.instrument] : [id];
  const stored = await mandatesOfInstruments(db, actor.workspace, ids);
  const shown = await shownMandates(
    context,
    stored.filter(({ standing }) => isStanding(standing)),
    today,
  );
  const arrived = shown.flatMap((mandate) => {
    const how = arrivedAs(mandate, id, instrument.adoptedOn);
    return how ? [{ mandate, how }] : [];
  });
  const count = (how: Arrived) => arrived.filter((each) => each.how === how).length;
  return done({
    instrument: headOf(instrument),
    before,
    lineage,
    counts: {
      ...{ fresh: count('fresh'), carried: count('carried'), changed: count('changed') },
      ...{ lapsed: count('lapsed'), unfinished: count('unfinished') },
      waiting: shown.filter(
        (mandate) => mandate.instrument.instrument === id && mandate.standing === 'proposed',
      ).length,
    },
    addressees: byAddressee(arrived),
    mandates: shown,
  });
}

async function memberBefore(
  { db, actor }: Context,
  lineage: string,
  id: string,
): Promise<InstrumentHead | null> {
  const standing = inAdoptionOrder(await membersOf(db, actor.workspace, [lineage]));
  const own = standing.findIndex(({ member }) => member.instrument === id);
  const found = own > 0 ? standing[own - 1]?.member : undefined;
  return found ? headOf(found) : null;
}

/**
 * A mandate that is asked no more has lapsed where the day until which it was not late came before the instrument; without such a day, or where it
 * lies after, it is unfinished.
 */
function arrivedAs(
  { instrument, fate, due }: ShownMandate,
  id: string,
  arrivedOn: string | null,
): Arrived | null {
  if (instrument.instrument !== id) {
    if (fate.after !== 'dropped') return null;
    const over = due?.on != null && arrivedOn !== null && due.on < arrivedOn;
    return over ? 'lapsed' : 'unfinished';
  }
  if (fate.before !== 'carried') return 'fresh';
  return fate.strength || fate.changed.length > 0 ? 'changed' : 'carried';
}

/** Addressees with what changes for each, those first for whom most does. Who is asked in no list stands under the name that the text gives. */
function byAddressee(
  arrived: readonly { readonly mandate: ShownMandate; readonly how: Arrived }[],
): ArrivalFor[] {
  type Lists = Record<Arrived, string[]>;
  const found = new Map<string, { organization: string | null; name: string; lists: Lists }>();
  for (const { mandate, how } of arrived) {
    for (const { organization, name } of mandate.addressees) {
      const key = organization ?? `name ${name}`;
      const lists: Lists = { fresh: [], carried: [], changed: [], lapsed: [], unfinished: [] };
      const entry = found.get(key) ?? { organization, name, lists };
      found.set(key, entry);
      if (!entry.lists[how].includes(mandate.id)) entry.lists[how].push(mandate.id);
    }
  }
  const changes = ({ lists }: { lists: Lists }) =>
    lists.fresh.length + lists.changed.length + lists.lapsed.length + lists.unfinished.length;
  return [...found.values()]
    .sort((a, b) => changes(b) - changes(a) || (a.name < b.name ? -1 : 1))
    .map(({ organization, name, lists }) => ({
      ...{ organization, name },
      titles: titlesOfOrganization(organization),
      ...lists,
    }));
}
