import type { Range } from '../../text/span.ts';
import { plainTypography } from '../../text/typography.ts';
import type { Item } from './read-text.ts';
import type { Construct, ReadText, RoutineRule, RuleName } from './routine-rule.ts';
import { spelledAlike } from './spelled-alike.ts';
import type { Stretch } from './stretch.ts';

/** What one rule explains in a stretch. */
export interface Piece {
  readonly rule: RuleName;
  readonly old: Range;
  readonly new: Range;
}

/** Both texts as rules read them. */
export interface ReadPair {
  readonly old: ReadText;
  readonly new: ReadText;
  readonly oldItems: readonly Item[];
  readonly newItems: readonly Item[];
}

/**
 * What became of a stretch, piece by piece, when rules explain all of it; `null` when a word is left that no rule explains. Constructs are
 * held against constructs in their order, and the words between against the words between.
 */
export function explainedStretch(
  pair: ReadPair,
  stretch: Stretch,
  rules: readonly RoutineRule[],
): Piece[] | null {
  const old = partsOf(pair.oldItems, stretch.old);
  const fresh = partsOf(pair.newItems, stretch.new);
  if (old.constructs.length !== fresh.constructs.length) return null;
  const pieces: Piece[] = [];
  for (let index = 0; index < old.words.length; index++) {
    const one = old.words[index] as Words;
    const other = fresh.words[index] as Words;
    const read = piecesOfWords(one, other, pair);
    if (!read) return null;
    pieces.push(...read);
    const before = old.constructs[index];
    const after = fresh.constructs[index];
    if (!before || !after) continue;
    if (before.rule !== after.rule) return null;
    if (textOf(before, pair.old) === textOf(after, pair.new)) continue;
    const rule = rules.find(({ name }) => name === before.rule);
    if (!rule?.accepts(before, after, pair.old, pair.new)) return null;
    pieces.push({ rule: before.rule, old: before, new: after });
  }
  return pieces;
}

/** Words between two constructs, and the optional constructs among them. */
interface Words extends Range {
  readonly words: readonly Item[];
  readonly optional: readonly Construct[];
}

interface Parts {
  readonly constructs: readonly Construct[];
  /** One more than constructs. */
  readonly words: readonly Words[];
}

function partsOf(items: readonly Item[], { start, end }: Range): Parts {
  const constructs: Construct[] = [];
  const groups: Item[][] = [[]];
  for (const item of items) {
    if (item.start < start || item.end > end) continue;
    if (item.construct && !item.construct.optional) {
      constructs.push(item.construct);
      groups.push([]);
    } else groups.at(-1)?.push(item);
  }
  const words = groups.map((group, index) => ({
    start: constructs[index - 1]?.end ?? start,
    end: constructs[index]?.start ?? end,
    words: group.filter(({ construct }) => construct === null),
    optional: group.flatMap(({ construct }) => construct ?? []),
  }));
  return { constructs, words };
}

const END_SIGN = /^[.,;:،؛]$/u;
const MOVABLE = /^(?:also|further|également|aussi|أيضا|كذلك)$/iu;

function piecesOfWords(old: Words, fresh: Words, pair: ReadPair): Piece[] | null {
  const oldText = pair.old.flat.text;
  const newText = pair.new.flat.text;
  const oldWords = old.words.map((item) => oldText.slice(item.start, item.end));
  const newWords = fresh.words.map((item) => newText.slice(item.start, item.end));
  const pieces: Piece[] = [];
  const opens = old.start === 0 && fresh.start === 0;
  const adverbs = old.optional.length > 0 || fresh.optional.length > 0;
  if (adverbs && !sameAdverbs(old, fresh, pair)) pieces.push({ rule: 'also-further', old, new: fresh });
  const closes = old.end === oldText.length && fresh.end === newText.length;
  if (closes && END_SIGN.test(oldWords.at(-1) ?? '') && END_SIGN.test(newWords.at(-1) ?? '')) {
    const [one, other] = [oldWords.pop(), newWords.pop()];
    if (one !== other) pieces.push({ rule: 'typography', old: lastOf(old), new: lastOf(fresh) });
  }
  const same = oldWords.join(' ') === newWords.join(' ');
  if (same && (adverbs || !spacesDiffer(old, fresh, pair))) return pieces;
  if (plainTypography(oldWords.join(' ')) === plainTypography(newWords.join(' ')))
    return adverbs ? pieces : [...pieces, { rule: 'typography', old, new: fresh }];
  const anyCase = opens || adverbs;
  if (spelledAlike(oldWords, newWords, anyCase)) {
    const onlyCase = adverbs && oldWords.join(' ').toLowerCase() === newWords.join(' ').toLowerCase();
    const rule = onlyMarks(oldWords, newWords) ? 'typography' : 'spelling';
    return onlyCase ? pieces : [...pieces, { rule, old, new: fresh }];
  }
  return hasMoved(oldWords, newWords) ? [...pieces, { rule: 'also-further', old, new: fresh }] : null;
}

function lastOf({ words }: Words): Range {
  const { start, end } = words.at(-1) as Item;
  return { start, end };
}

/** Whether the adverbs are the same and stand before the same number of words. */
function sameAdverbs(old: Words, fresh: Words, pair: ReadPair): boolean {
  const told = ({ words, optional }: Words, { flat: { text } }: ReadText): string =>
    optional
      .map(
        ({ start, end }) => `${words.filter((word) => word.start < start).length} ${text.slice(start, end)}`,
      )
      .join();
  return told(old, pair.old) === told(fresh, pair.new);
}

function spacesDiffer(old: Words, fresh: Words, pair: ReadPair): boolean {
  return pair.old.flat.text.slice(old.start, old.end) !== pair.new.flat.text.slice(fresh.start, fresh.end);
}

/** Vowel marks alone. */
function onlyMarks(old: readonly string[], fresh: readonly string[]): boolean {
  const plain = (words: readonly string[]): string =>
    plainTypography(words.join(' ')).replace(/[\u064B-\u0652\u0670]/g, '');
  return plain(old) === plain(fresh);
}

/** Whether an adverb only went to the other side of its verb: "strengthen further", "further strengthen". */
function hasMoved(old: readonly string[], fresh: readonly string[]): boolean {
  if (old.length !== fresh.length) return false;
  const still = (words: readonly string[]): string => words.filter((word) => !MOVABLE.test(word)).join(' ');
  const adverbs = (words: readonly string[]): string =>
    words
      .filter((word) => MOVABLE.test(word))
      .sort()
      .join(' ');
  return adverbs(old) !== '' && adverbs(old) === adverbs(fresh) && still(old) === still(fresh);
}

function textOf({ start, end }: Range, { flat }: ReadText): string {
  return flat.text.slice(start, end);
}
