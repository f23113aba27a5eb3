import type { FlatParagraph } from '../instrument/flat-paragraph.ts';
import { plainTypography } from '../text/typography.ts';
import { candidatePairs, counterparts, matched } from './alignment/counterparts.ts';
import { joints } from './alignment/joints.ts';
import { likenessOf } from './alignment/likeness.ts';
import { keptInOrder } from './alignment/order.ts';
import { type TermVector, type VectorSpace, vectorSpace } from './alignment/vectors.ts';
import type { Relation } from './lineage.ts';

/** Paragraphs, by their places in the two lists, and what became of them; one side is empty when they were added or dropped. */
export interface AlignedGroup {
  readonly old: readonly number[];
  readonly new: readonly number[];
  readonly relation: Relation;
  /** 0 to 1; 1 only for the same words. */
  readonly likeness: number;
  readonly reworded: boolean;
  readonly decided: boolean;
}

/** Pairs of places that a person decided about. */
export interface DecidedPairs {
  readonly joined: readonly PlacePair[];
  readonly parted: readonly PlacePair[];
  /** Whether nothing belongs together but what was joined. */
  readonly complete?: boolean;
}

interface PlacePair {
  readonly old: number;
  readonly new: number;
}

/** How much a likeness counts for staying in place, when one of two has to be called moved. */
const LIKENESS_STAYS = 0.25;
/** Less than 1: other words are never quite the same. */
const MOST_ALIKE = 0.999;

const NOTHING_DECIDED: DecidedPairs = { joined: [], parted: [] };

/**
 * What became of each paragraph of the old text: the best whole by likeness of words and by place (rule L3), then what was split
 * and merged (L4), then what left the order of its neighbours (L5). Each paragraph is in one group. Swapping the texts
 * swaps the sides of the answer and nothing else (L6). Paragraphs that a person joined are not proposed to any other.
 *
 * Groups stand in the order of the new text; dropped paragraphs follow what stood before them.
 */
export function alignedParagraphs(
  old: readonly FlatParagraph[],
  next: readonly FlatParagraph[],
  decided: DecidedPairs = NOTHING_DECIDED,
): AlignedGroup[] {
  const sides = [sideOf(old), sideOf(next)] as const;
  // One orientation of the two is worked on, so that a tie falls the same way whichever of them came first.
  const turned = isAfter(sides[0].texts, sides[1].texts);
  const groups = turned
    ? alignedOneWay(sides[1], sides[0], turnedPairs(decided)).map(turnedGroup)
    : alignedOneWay(sides[0], sides[1], decided);
  return inReadingOrder(groups, old.length);
}

/** The paragraphs of one text, and their words in plain typography. */
interface Side {
  readonly paragraphs: readonly FlatParagraph[];
  readonly texts: readonly string[];
}

function sideOf(paragraphs: readonly FlatParagraph[]): Side {
  return { paragraphs, texts: paragraphs.map(({ text }) => plainTypography(text)) };
}

function alignedOneWay(old: Side, next: Side, decided: DecidedPairs): AlignedGroup[] {
  const space = vectorSpace(old.texts, next.texts);
  const groups = joined(space, decided).map((group) => ({
    ...group,
    likeness: likenessOfGroup(group, space),
  }));
  return [...relations(groups, old, next, decided), ...alone(groups, old, next)];
}

interface Sides {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

interface Group extends Sides {
  readonly likeness: number;
}

/** What belongs together, without what stayed alone. */
function joined(space: VectorSpace, decided: DecidedPairs): Sides[] {
  const refused = new Set(decided.parted.map(nameOf));
  const oldDecided = new Set(decided.joined.map((pair) => pair.old));
  const newDecided = new Set(decided.joined.map((pair) => pair.new));
  const candidates = (decided.complete ? [] : candidatePairs(space)).filter(
    (pair) => !refused.has(nameOf(pair)) && !oldDecided.has(pair.old) && !newDecided.has(pair.new),
  );
  const { pairs: first, closenessOf } = counterparts(space, candidates);
  const parts = joints(first, candidates, space, closenessOf);
  const splitOff = new Set(parts.filter(({ kind }) => kind === 'split').map(({ part }) => part));
  const mergedIn = new Set(parts.filter(({ kind }) => kind === 'merged').map(({ part }) => part));
  const pairs = first.filter((pair) => !splitOff.has(pair.new) && !mergedIn.has(pair.old));
  const placed = {
    old: new Set([...pairs.map((pair) => pair.old), ...mergedIn]),
    new: new Set([...pairs.map((pair) => pair.new), ...splitOff]),
  };
  const left = candidates.filter((pair) => !placed.old.has(pair.old) && !placed.new.has(pair.new));
  const whole = pairs.length < first.length ? [...pairs, ...matched(left, space, closenessOf)] : pairs;
  const groups = new Map<PlacePair, { old: number[]; new: number[] }>(
    whole.map((pair) => [pair, { old: [pair.old], new: [pair.new] }]),
  );
  for (const { kind, part, whole: pair } of parts)
    groups.get(pair)?.[kind === 'split' ? 'new' : 'old'].push(part);
  return [...groups.values(), ...connected(decided.joined)].map((group) => ({
    old: group.old.sort((a, b) => a - b),
    new: group.new.sort((a, b) => a - b),
  }));
}

/** Decided pairs that share a paragraph belong together. */
function connected(pairs: readonly PlacePair[]): { old: number[]; new: number[] }[] {
  const groups = { old: new Map<number, Set<PlacePair>>(), new: new Map<number, Set<PlacePair>>() };
  for (const pair of pairs) {
    const [one, other] = [groups.old.get(pair.old), groups.new.get(pair.new)];
    const group = new Set([...(one ?? []), ...(other ?? []), pair]);
    for (const each of group) {
      groups.old.set(each.old, group);
      groups.new.set(each.new, group);
    }
  }
  return [...new Set(groups.old.values())].map((group) => ({
    old: [...new Set([...group].map((pair) => pair.old))],
    new: [...new Set([...group].map((pair) => pair.new))],
  }));
}

/** What became of paragraphs that belong together. */
function relations(groups: readonly Group[], old: Side, next: Side, decided: DecidedPairs): AlignedGroup[] {
  const isDecided = new Set(decided.joined.map((pair) => pair.old));
  const partOf = (group: Group): { old: string | undefined; new: string | undefined } => ({
    old: old.paragraphs[group.old[0] as number]?.part,
    new: next.paragraphs[group.new[0] as number]?.part,
  });
  const crossings = groups
    .filter((group) => partOf(group).old === partOf(group).new)
    // Of two that changed places the one stays that kept more of its words.
    .map((group) => ({
      group,
      old: group.old[0] as number,
      new: group.new[0] as number,
      weight: 1 + LIKENESS_STAYS * group.likeness,
    }));
  const inOrder = new Set([...keptInOrder(crossings)].map(({ group }) => group));
  return groups.map((group): AlignedGroup => {
    const same = wordsAt(group.old, old) === wordsAt(group.new, next);
    const parts = partOf(group);
    return {
      old: group.old,
      new: group.new,
      relation: relationOf(group, same, parts.old === parts.new, inOrder.has(group)),
      likeness: same ? 1 : Math.min(MOST_ALIKE, group.likeness),
      reworded: !same,
      decided: isDecided.has(group.old[0] as number),
    };
  });
}

function relationOf({ old, new: next }: Sides, same: boolean, samePart: boolean, inOrder: boolean): Relation {
  if (next.length > 1) return 'split';
  if (old.length > 1) return 'merged';
  if (!samePart) return 'recast';
  if (!inOrder) return 'moved';
  return same ? 'unchanged' : 'revised';
}

function wordsAt(places: readonly number[], { texts }: Side): string {
  return places.map((place) => texts[place]).join(' ');
}

/** Paragraphs that belong to none of the other side. */
function alone(groups: readonly Group[], old: Side, next: Side): AlignedGroup[] {
  const nothing = { likeness: 0, reworded: false, decided: false } as const;
  const placed = {
    old: new Set(groups.flatMap((group) => group.old)),
    new: new Set(groups.flatMap((group) => group.new)),
  };
  const dropped = [...old.texts.keys()].filter((place) => !placed.old.has(place));
  const added = [...next.texts.keys()].filter((place) => !placed.new.has(place));
  return [
    ...dropped.map((place): AlignedGroup => ({ ...nothing, relation: 'dropped', old: [place], new: [] })),
    ...added.map((place): AlignedGroup => ({ ...nothing, relation: 'added', old: [], new: [place] })),
  ];
}

const TURNED: Readonly<Partial<Record<Relation, Relation>>> = {
  split: 'merged',
  merged: 'split',
  added: 'dropped',
  dropped: 'added',
};

function turnedGroup(group: AlignedGroup): AlignedGroup {
  return { ...group, old: group.new, new: group.old, relation: TURNED[group.relation] ?? group.relation };
}

function likenessOfGroup(group: Sides, space: VectorSpace): number {
  return likenessOf(
    group.old.map((place) => space.old[place] as TermVector),
    group.new.map((place) => space.new[place] as TermVector),
  );
}

/** By the new text; what was dropped stands behind what stood before it. */
function inReadingOrder(groups: readonly AlignedGroup[], oldCount: number): AlignedGroup[] {
  const newPlaceOf = new Float64Array(oldCount).fill(-1);
  for (const group of groups) {
    for (const place of group.old) if (group.new.length > 0) newPlaceOf[place] = group.new[0] as number;
  }
  const keys = new Map<AlignedGroup, readonly [number, number]>();
  let before = -1;
  const dropped = new Map(
    groups.filter((group) => group.new.length === 0).map((group) => [group.old[0], group]),
  );
  for (let place = 0; place < oldCount; place++) {
    const group = dropped.get(place);
    if (group) keys.set(group, [before, place]);
    else before = newPlaceOf[place] as number;
  }
  for (const group of groups) if (group.new.length > 0) keys.set(group, [group.new[0] as number, -1]);
  const key = (group: AlignedGroup): readonly [number, number] =>
    keys.get(group) as readonly [number, number];
  return [...groups].sort((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1]);
}

function isAfter(a: readonly string[], b: readonly string[]): boolean {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [one, other] = [a[at] ?? '', b[at] ?? ''];
    if (one !== other) return one > other;
  }
  return false;
}

function turnedPairs({ joined: joins, parted, ...rest }: DecidedPairs): DecidedPairs {
  const turn = (pairs: readonly PlacePair[]): PlacePair[] =>
    pairs.map((pair) => ({ old: pair.new, new: pair.old }));
  return { ...rest, joined: turn(joins), parted: turn(parted) };
}

function nameOf(pair: PlacePair): string {
  return `${pair.old} ${pair.new}`;
}
