import type { Range } from '../../text/span.ts';
import { piecesOfWords, type WordsBetween } from './pieces-of-words.ts';
import { type Item, itemsIn } from './read-text.ts';
import type { Construct, Piece, ReadText, RoutineRule } from './routine-rule.ts';
import type { Stretch } from './stretch.ts';

/** Both texts as rules read them. */
export interface ReadPair {
  readonly old: ReadText;
  readonly new: ReadText;
  readonly constructs: { readonly old: readonly Construct[]; readonly new: readonly Construct[] };
  readonly rules: readonly RoutineRule[];
}

/**
 * What became of a stretch, piece by piece, when rules explain all of it; `null` when a word is left that no rule explains. Constructs are
 * held against constructs in their order, and the words between against the words between.
 */
export function explainedStretch(pair: ReadPair, stretch: Stretch): Piece[] | null {
  const old = partsOf(pair.old, stretch.old, pair.constructs.old);
  const fresh = partsOf(pair.new, stretch.new, pair.constructs.new);
  if (old.constructs.length !== fresh.constructs.length) return null;
  const pieces: Piece[] = [];
  for (let index = 0; index < old.words.length; index++) {
    const between = piecesOfWords(
      old.words[index] as WordsBetween,
      fresh.words[index] as WordsBetween,
      pair.old.flat.text,
      pair.new.flat.text,
    );
    if (!between) return null;
    pieces.push(...between);
    const before = old.constructs[index];
    const after = fresh.constructs[index];
    if (!before || !after) continue;
    const became = becameOf(before, after, pair);
    if (became === 'another') return null;
    if (became === 'routine') pieces.push({ rule: before.rule, old: before, new: after });
  }
  return pieces;
}

/**
 * Where nothing explains a stretch as a whole: the constructs at its beginning and at its end that rules explain, with the same words
 * between them. "the Islamic Conference in" → "Islamic Cooperation, which has grown, in": the name is one change, what was
 * added behind it another.
 */
export function explainedEdges(pair: ReadPair, stretch: Stretch): Piece[] {
  const old = itemsIn(pair.old, stretch.old, pair.constructs.old);
  const fresh = itemsIn(pair.new, stretch.new, pair.constructs.new);
  const shorter = Math.min(old.length, fresh.length);
  const front = edge(old, fresh, shorter, pair, (items, at) => items[at] as Item);
  const left = shorter - front.taken;
  const back = edge(old, fresh, left, pair, (items, at) => items.at(-1 - at) as Item);
  return [...front.pieces, ...back.pieces.reverse()];
}

function edge(
  old: readonly Item[],
  fresh: readonly Item[],
  most: number,
  pair: ReadPair,
  itemAt: (items: readonly Item[], at: number) => Item,
): { readonly pieces: Piece[]; readonly taken: number } {
  const pieces: Piece[] = [];
  let taken = 0;
  for (; taken < most; taken++) {
    const [one, other] = [itemAt(old, taken), itemAt(fresh, taken)];
    if (textOf(one, pair.old) === textOf(other, pair.new)) continue;
    if (!one.construct || !other.construct || one.construct.optional || other.construct.optional) break;
    if (becameOf(one.construct, other.construct, pair) !== 'routine') break;
    pieces.push({ rule: one.construct.rule, old: one, new: other });
  }
  return { pieces, taken };
}

function becameOf(old: Construct, fresh: Construct, pair: ReadPair): 'same' | 'routine' | 'another' {
  if (old.rule !== fresh.rule) return 'another';
  if (textOf(old, pair.old) === textOf(fresh, pair.new)) return 'same';
  const rule = pair.rules.find(({ name }) => name === old.rule);
  return rule?.accepts(old, fresh, pair.old, pair.new) ? 'routine' : 'another';
}

interface Parts {
  readonly constructs: readonly Construct[];
  /** One more than constructs. */
  readonly words: readonly WordsBetween[];
}

function partsOf(read: ReadText, { start, end }: Range, known: readonly Construct[]): Parts {
  const constructs: Construct[] = [];
  const groups: Item[][] = [[]];
  for (const item of itemsIn(read, { start, end }, known)) {
    if (item.construct && !item.construct.optional) {
      constructs.push(item.construct);
      groups.push([]);
    } else groups.at(-1)?.push(item);
  }
  const words = groups.map((items, index) => ({
    start: constructs[index - 1]?.end ?? start,
    end: constructs[index]?.start ?? end,
    words: items.filter(({ construct }) => construct === null),
    adverbs: items.filter(({ construct }) => construct !== null),
  }));
  return { constructs, words };
}

function textOf({ start, end }: Range, { flat }: ReadText): string {
  return flat.text.slice(start, end);
}
