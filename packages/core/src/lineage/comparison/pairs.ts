import { plainTypography } from '../../text/typography.ts';
import { type Crossing, keptInOrder } from '../alignment/order.ts';
import type { Block } from '../comparison.ts';
import type { Link } from '../lineage.ts';
import { textOfUnit, type Unit } from './units.ts';

/** A unit of the old text beside one of the new, by their places; both places ascend from pair to pair. */
export type UnitPair = Crossing;

/** Lines of which the kind does not say what they are belong together when they are as alike as this. */
const ALIKE = 0.4;
/** Where more pairs of lines than this would have to be weighed, only those of the same words are. */
const MOST_PAIRS = 40_000;

/**
 * The units that share a row: paragraphs as their links say, where they stayed in place; then, between these, masthead,
 * headings, closing matter and annexes by what they are and by their words (rule L25).
 */
export function pairedUnits(
  old: readonly Unit[],
  fresh: readonly Unit[],
  links: readonly Link[],
): UnitPair[] {
  const paragraphs = paragraphPairs(old, fresh, links);
  const pairs: UnitPair[] = [];
  let oldFrom = 0;
  let newFrom = 0;
  for (const next of [...paragraphs, { old: old.length, new: fresh.length, weight: 0 }]) {
    pairs.push(...matterPairs(old, fresh, [oldFrom, next.old], [newFrom, next.new]));
    if (next.old < old.length || next.new < fresh.length) pairs.push(next);
    oldFrom = next.old + 1;
    newFrom = next.new + 1;
  }
  return pairs;
}

function paragraphPairs(old: readonly Unit[], fresh: readonly Unit[], links: readonly Link[]): UnitPair[] {
  const crossings = links.flatMap(({ relation }, link): Crossing[] => {
    if (relation === 'moved' || relation === 'recast') return [];
    const from = longestUnit(old, link);
    const to = longestUnit(fresh, link);
    if (from === null || to === null) return [];
    return [{ old: from.at, new: to.at, weight: Math.min(from.length, to.length) + 1 }];
  });
  return inOrder(crossings);
}

/** Where a paragraph was split into parts that do not stand together, the longest part has its row. */
function longestUnit(units: readonly Unit[], link: number): { at: number; length: number } | null {
  let longest: { at: number; length: number } | null = null;
  units.forEach((unit, at) => {
    if (unit.link !== link) return;
    const { length } = textOfUnit(unit);
    if (longest === null || length > longest.length) longest = { at, length };
  });
  return longest;
}

function matterPairs(
  old: readonly Unit[],
  fresh: readonly Unit[],
  [oldFrom, oldTo]: readonly [number, number],
  [newFrom, newTo]: readonly [number, number],
): UnitPair[] {
  const lines = (units: readonly Unit[], from: number, to: number): Line[] =>
    units.slice(from, to).flatMap(({ blocks, link }, index) => {
      const [block] = blocks;
      return block && link === null ? [{ at: from + index, block, words: wordsOf(block.text) }] : [];
    });
  const oldLines = lines(old, oldFrom, oldTo);
  const newLines = lines(fresh, newFrom, newTo);
  const many = oldLines.length * newLines.length > MOST_PAIRS;
  const crossings = oldLines.flatMap((one) =>
    newLines.flatMap((other): Crossing[] => {
      const weight = many
        ? Number(one.block.role === other.block.role && one.block.text === other.block.text)
        : belonging(one, other);
      return weight > 0 ? [{ old: one.at, new: other.at, weight }] : [];
    }),
  );
  return inOrder(crossings);
}

function inOrder(crossings: readonly Crossing[]): UnitPair[] {
  return [...keptInOrder(crossings)].sort((a, b) => a.old - b.old);
}

interface Line {
  readonly at: number;
  readonly block: Block;
  readonly words: ReadonlyMap<string, number>;
}

/** How much two lines belong together, 0 where they do not. A date is a date, whatever it says. */
function belonging(one: Line, other: Line): number {
  const [a, b] = [one.block, other.block];
  if (a.role !== b.role || a.kind !== b.kind || isParagraph(a)) return 0;
  const likeness = sharedWords(one.words, other.words);
  if ((a.kind !== null && a.kind !== 'other') || a.role === 'formula') return 1 + likeness;
  return likeness >= ALIKE ? likeness : 0;
}

/** A paragraph that no link names stands alone. */
function isParagraph({ address }: Block): boolean {
  return address !== null;
}

function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of plainTypography(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** The share of words that both have, 0 to 1 (Dice); 1 where neither has any. */
function sharedWords(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [word, times] of one) {
    shared += Math.min(times, other.get(word) ?? 0);
    all += times;
  }
  for (const times of other.values()) all += times;
  return all === 0 ? 1 : (2 * shared) / all;
}
