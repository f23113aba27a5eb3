import type { DiscoveredLineage, LineageDecision, Tie, TieReason } from '@biennium/core';
import { discovery } from '../policies/actor.ts';
import type { MembershipReason, NewMember } from '../store/repositories/lineage-members.ts';
import { lineageId, type NewLineage } from '../store/repositories/lineages.ts';
import type { MembershipDecision } from '../store/repositories/membership-decisions.ts';

/** What stands before a discovery. */
export interface StandingLineages {
  /** Instrument → the lineage that it is in. */
  readonly members: ReadonlyMap<string, string>;
  /** Oldest first. */
  readonly decisions: readonly MembershipDecision[];
}

/** What a discovery changes: lineages that are new, members with their reasons, instruments that no lineage has any more. */
export interface Placement {
  readonly made: readonly NewLineage[];
  readonly members: readonly NewMember[];
  readonly leaving: readonly string[];
  /** Lineage → what its newest member is called, for those that no person named. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Where what was discovered goes, given what stands (rules S26 to S28). What a person put into a lineage stays there and what a person took
 * out stays out; lineages that a person parted are not made one. All else goes by what was discovered, in the lineage that
 * has most of it already, so that a lineage keeps its id.
 */
export function placedLineages(
  found: readonly DiscoveredLineage[],
  standing: StandingLineages,
  newId: () => string = lineageId,
): Placement {
  const persons = decided(standing.decisions);
  const made: NewLineage[] = [];
  const members: NewMember[] = [];
  const names = new Map<string, string>();
  const groups = found.map((lineage) => groupOf(lineage, persons.aside)).filter(({ ids }) => ids.length > 1);
  const claims = claimsOf(groups, standing.members, persons.fixed);
  for (const group of groups) {
    const homes = homesIn(group, claims, standing.members, persons);
    if (homes.size === 0) {
      const { name, language } = group.lineage;
      const id = newId();
      made.push({ id, name, named: false, language, found: 'discovered' });
      for (const each of group.ids) homes.set(each, id);
    }
    spread(group, homes);
    const [most] = counted(homes.values()).keys();
    if (most !== undefined) names.set(most, group.lineage.name);
    for (const instrument of group.ids) {
      const lineage = homes.get(instrument);
      if (lineage === undefined || persons.fixed.has(instrument)) continue;
      members.push({ lineage, instrument, reasons: reasonsOf(group, instrument), author: discovery });
    }
  }
  const placed = new Set(members.map(({ instrument }) => instrument));
  const leaving = [...standing.members.keys()].filter(
    (each) => !placed.has(each) && !persons.fixed.has(each),
  );
  return { made, members, leaving, names };
}

/** What persons decided, as pairs of instruments for the discovery to go by. */
export function decisionsAsPairs(
  decisions: readonly MembershipDecision[],
  members: ReadonlyMap<string, string>,
): LineageDecision[] {
  const { fixed, parted } = decided(decisions);
  const inLineage = byLineage(members);
  const pairs: LineageDecision[] = [];
  for (const together of byLineage(fixed).values()) {
    for (const [index, other] of together.slice(1).entries()) {
      pairs.push({ kind: 'joined', one: together[index] as string, other });
    }
  }
  for (const { instrument, lineage } of parted) {
    for (const other of inLineage.get(lineage) ?? []) {
      if (other !== instrument) pairs.push({ kind: 'parted', one: instrument, other });
    }
  }
  return pairs;
}

/** Lineage → the instruments in it. */
export function byLineage(lineages: ReadonlyMap<string, string>): Map<string, string[]> {
  const instruments = new Map<string, string[]>();
  for (const [instrument, lineage] of lineages) {
    const together = instruments.get(lineage);
    if (together) together.push(instrument);
    else instruments.set(lineage, [instrument]);
  }
  return instruments;
}

interface Decided {
  /** Instruments that a person put into a lineage. */
  readonly fixed: ReadonlyMap<string, string>;
  /** Instruments that a person took out of their lineage and put into no other. */
  readonly aside: ReadonlySet<string>;
  /** Instruments and the lineages that a person took them out of. */
  readonly parted: readonly Pick<MembershipDecision, 'instrument' | 'lineage'>[];
}

function decided(decisions: readonly MembershipDecision[]): Decided {
  const latest = new Map<string, MembershipDecision>();
  const latestIn = new Map<string, MembershipDecision>();
  for (const each of decisions) {
    latest.set(each.instrument, each);
    latestIn.set(`${each.instrument} ${each.lineage}`, each);
  }
  const last = [...latest.values()];
  return {
    fixed: new Map(
      last.filter(({ kind }) => kind === 'placed').map(({ instrument, lineage }) => [instrument, lineage]),
    ),
    aside: new Set(last.filter(({ kind }) => kind === 'removed').map(({ instrument }) => instrument)),
    parted: [...latestIn.values()].filter(({ kind }) => kind === 'removed'),
  };
}

/** Instruments that were discovered together: the members, each followed by its drafts. */
interface Group {
  readonly lineage: DiscoveredLineage;
  readonly ids: readonly string[];
}

function groupOf(lineage: DiscoveredLineage, aside: ReadonlySet<string>): Group {
  const ids = lineage.members.flatMap(({ id, drafts }) => [id, ...drafts]).filter((id) => !aside.has(id));
  return { lineage, ids };
}

/**
 * Standing lineage → the group that goes on with it: the one that has most of its members. A group may go on with several, which are
 * then made one.
 */
function claimsOf(
  groups: readonly Group[],
  members: ReadonlyMap<string, string>,
  fixed: ReadonlyMap<string, string>,
): Map<string, Group> {
  const claims = new Map<string, { readonly group: Group; readonly count: number }>();
  for (const group of groups) {
    const free = group.ids.filter((id) => !fixed.has(id));
    for (const [lineage, count] of counted(free.map((id) => members.get(id)))) {
      if (count > (claims.get(lineage)?.count ?? 0)) claims.set(lineage, { group, count });
    }
  }
  return new Map([...claims].map(([lineage, { group }]) => [lineage, group]));
}

/** Members of a group → their lineages, as far as they are known before the new ones come in. */
function homesIn(
  group: Group,
  claims: ReadonlyMap<string, Group>,
  members: ReadonlyMap<string, string>,
  { fixed, parted }: Decided,
): Map<string, string> {
  const homes = new Map<string, string>();
  const present = new Map<string, string>();
  for (const id of group.ids) {
    const home = fixed.get(id);
    const now = members.get(id);
    if (home !== undefined) homes.set(id, home);
    else if (now !== undefined && claims.get(now) === group) present.set(id, now);
  }
  const byFixed = [...counted(homes.values()).keys()];
  const byPresent = [...counted(present.values()).keys()];
  const targets = byFixed.length > 0 ? byFixed : byPresent.slice(0, 1);
  const arePaired = (one: string, other: string) =>
    parted.some(
      ({ instrument, lineage }) =>
        (lineage === one && fixed.get(instrument) === other) ||
        (lineage === other && fixed.get(instrument) === one),
    );
  for (const [id, now] of present) {
    const target = targets.includes(now) ? now : targets.find((each) => !arePaired(each, now));
    homes.set(id, target ?? now);
  }
  return homes;
}

/** How often each stands in a list, the most frequent first, then in the order of the list. */
function counted(values: Iterable<string | undefined>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort((one, other) => other[1] - one[1]));
}

/** Gives each member of a group that has no lineage yet that of the member that it is tied to most. */
function spread({ ids, lineage }: Group, homes: Map<string, string>): void {
  for (const { id, drafts } of lineage.members) {
    const home = homes.get(id) ?? drafts.map((draft) => homes.get(draft)).find((each) => each !== undefined);
    if (home === undefined) continue;
    for (const each of [id, ...drafts]) if (!homes.has(each)) homes.set(each, home);
  }
  const ties = [...lineage.ties].sort((one, other) => strengthOf(other) - strengthOf(one));
  const nextTie = () => ties.find(({ older, newer }) => homes.has(older) !== homes.has(newer));
  for (let tie = nextTie(); tie !== undefined; tie = nextTie()) {
    const home = homes.get(tie.older) ?? homes.get(tie.newer);
    const coming = homes.has(tie.older) ? tie.newer : tie.older;
    if (home === undefined) return;
    const drafts = lineage.members.find(({ id }) => id === coming)?.drafts ?? [];
    for (const each of [coming, ...drafts]) homes.set(each, homes.get(each) ?? home);
  }
  const [most] = counted(homes.values()).keys();
  if (most !== undefined) for (const id of ids) if (!homes.has(id)) homes.set(id, most);
}

const strengths: Record<TieReason['kind'], number> = {
  decided: 8,
  recalled: 4,
  title: 2,
  'recalled-alike': 1,
  'agenda-item': 1,
  'shared-paragraphs': 0,
};

function strengthOf({ reasons }: Tie): number {
  return reasons.reduce(
    (sum, reason) =>
      sum + (reason.kind === 'shared-paragraphs' ? (4 * reason.count) / reason.of : strengths[reason.kind]),
    0,
  );
}

/** What ties a member to older ones; the oldest is tied to newer ones. */
function reasonsOf({ lineage }: Group, instrument: string): MembershipReason[] {
  const became = lineage.members.find(({ drafts }) => drafts.includes(instrument));
  if (became) return [{ kind: 'draft', with: became.id }];
  const tied = (side: 'older' | 'newer', other: 'older' | 'newer') =>
    lineage.ties
      .filter((tie) => tie[side] === instrument)
      .flatMap((tie) => tie.reasons.map((reason) => ({ ...reason, with: tie[other] })));
  const toOlder = tied('newer', 'older');
  return toOlder.length > 0 ? toOlder : tied('older', 'newer');
}
