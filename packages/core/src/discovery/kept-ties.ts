import type { LineageDecision } from './discovered-lineage.ts';
import type { Work } from './drafts-beside.ts';
import type { HeldInstrument } from './held-instrument.ts';
import { JoinedSets } from './joined-sets.ts';
import type { IndexedTie } from './ties.ts';

/**
 * The ties that hold lineages together, one fewer than there are members, each to a neighbour in time where there is one (rule L85). The
 * strongest ties make the lineages; what a person joined comes first and stands. No tie makes one lineage of what a person parted, nor of two instruments of one session under different titles: two
 * questions are before the same session, however alike their texts.
 */
export function keptTies(
  instruments: readonly HeldInstrument[],
  works: readonly Work[],
  ties: readonly IndexedTie[],
  decisions: readonly LineageDecision[],
): IndexedTie[] {
  const mainOf = mainsById(instruments, works);
  const pairs = (kind: LineageDecision['kind']): [number, number][] =>
    decisions.flatMap((each): [number, number][] => {
      const [one, other] = [mainOf.get(each.one), mainOf.get(each.other)];
      if (each.kind !== kind || one === undefined || other === undefined || one === other) return [];
      return [one < other ? [one, other] : [other, one]];
    });
  const groups = new JoinedSets(instruments.length);
  const parted = pairs('parted');
  const titles = instruments.map(({ session, titleKey, id }) =>
    session === null ? new Map<number, string>() : new Map([[session, titleKey ?? id]]),
  );
  const titlesOf = (group: number): ReadonlyMap<number, string> =>
    titles[group] as ReadonlyMap<number, string>;
  const mayJoin = (one: number, other: number): boolean =>
    agree(titlesOf(one), titlesOf(other)) &&
    !parted.some(([x, y]) => {
      const [a, b] = [groups.of(x), groups.of(y)];
      return (a === one && b === other) || (a === other && b === one);
    });

  const join = ({ from, to }: IndexedTie, decided: boolean): void => {
    const [one, other] = [groups.of(from), groups.of(to)];
    if (one === other || !(decided || mayJoin(one, other))) return;
    titles[groups.join(one, other)] = new Map([...titlesOf(one), ...titlesOf(other)]);
  };
  const decided = pairs('joined').map(([from, to]) => decidedTie(instruments, from, to, ties));
  for (const tie of decided) join(tie, true);
  for (const tie of [...ties].sort(strongestFirst)) join(tie, false);

  const shown = new JoinedSets(instruments.length);
  return [...decided, ...[...ties].sort(nearestFirst)]
    .filter(({ from, to }) => {
      if (groups.of(from) !== groups.of(to) || shown.of(from) === shown.of(to)) return false;
      shown.join(from, to);
      return true;
    })
    .sort((a, b) => a.to - b.to || a.from - b.from);
}

/** Every instrument's id, with the main of the work that it belongs to. */
function mainsById(instruments: readonly HeldInstrument[], works: readonly Work[]): Map<string, number> {
  return new Map(
    works.flatMap(({ main, beside }) =>
      [main, ...beside].map((index): [string, number] => [(instruments[index] as HeldInstrument).id, main]),
    ),
  );
}

function decidedTie(
  instruments: readonly HeldInstrument[],
  from: number,
  to: number,
  ties: readonly IndexedTie[],
): IndexedTie {
  const proposed = ties.find((tie) => tie.from === from && tie.to === to);
  return {
    older: (instruments[from] as HeldInstrument).id,
    newer: (instruments[to] as HeldInstrument).id,
    from,
    to,
    weight: Number.POSITIVE_INFINITY,
    reasons: [{ kind: 'decided' }, ...(proposed?.reasons ?? [])],
  };
}

/** Whether no session has different titles in the two. */
function agree(one: ReadonlyMap<number, string>, other: ReadonlyMap<number, string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const [session, title] of few) if ((many.get(session) ?? title) !== title) return false;
  return true;
}

function strongestFirst(a: IndexedTie, b: IndexedTie): number {
  return b.weight - a.weight || nearestFirst(a, b);
}

/** Between instruments that follow each other first, then the strongest. */
function nearestFirst(a: IndexedTie, b: IndexedTie): number {
  return a.to - a.from - (b.to - b.from) || b.weight - a.weight || a.to - b.to;
}
