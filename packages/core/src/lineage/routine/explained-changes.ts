import type { FlatParagraph } from '../../instrument/flat-paragraph.ts';
import { changesOfRedline } from '../../redline/changes.ts';
import type { Change, Redline } from '../../redline/redline.ts';
import type { Range } from '../../text/span.ts';
import type { ExplainedChange } from '../lineage.ts';
import { strengthOfParagraph } from '../strength/of-paragraph.ts';
import { cutChanges } from './cut-changes.ts';
import { explainedEdges, explainedStretch, type ReadPair } from './explained-stretch.ts';
import { firstIndex } from './first-index.ts';
import { MOVABLE } from './pieces-of-words.ts';
import { readText, withoutOverlaps } from './read-text.ts';
import type { Construct, Piece } from './routine-rule.ts';
import { CONSTRUCT_RULES } from './routine-rules.ts';
import { type Stretch, stretchAround } from './stretch.ts';

/** How many code units may stand between two changes that one rule explains together: "[further] strengthen [further]". */
const NEAR = 40;

/**
 * Each change of a redline with the rule that makes it routine, or `null` where it is substantive (rules L40 to L53). Changes that
 * one rule explains together are one; a change that several explain is cut between them. A change of strength is substantive, whatever
 * rule would claim it.
 */
export function explainedChanges(
  old: FlatParagraph,
  fresh: FlatParagraph,
  redline: Redline,
  language: string,
): ExplainedChange[] {
  const changes = changesOfRedline(redline);
  if (changes.length === 0) return [];
  const readings = readingsOf(old, fresh, changes, language);
  const explained: ExplainedChange[] = [];
  for (let at = 0; at < changes.length; ) {
    const found = explainedFrom(at, changes, redline, readings);
    explained.push(...found.changes);
    at = found.next;
  }
  return withoutStrength(explained, old, fresh, language);
}

/** Whether every change is explained, and there is one. */
export function isRoutine(changes: readonly ExplainedChange[]): boolean {
  return changes.length > 0 && changes.every(({ rule }) => rule !== null);
}

/**
 * The pair as all rules read it, then as each alone does, then without any: one rule may see a construct in one text that it does not see
 * in the other. A rule reads only where a changed word has its sign.
 */
function readingsOf(
  old: FlatParagraph,
  fresh: FlatParagraph,
  changes: readonly Change[],
  language: string,
): ReadPair[] {
  const pair = { old: readText(old, language), new: readText(fresh, language) };
  const changed = changes
    .map((change) => `${slice(pair.old, change.old)}\n${slice(pair.new, change.new)}`)
    .join('\n');
  const found = CONSTRUCT_RULES.filter(({ sign }) => sign.test(changed))
    .map((rule) => ({ rule, old: rule.constructs(pair.old), new: rule.constructs(pair.new) }))
    .filter((each) => (each.old.length > 0 && each.new.length > 0) || isOptional([...each.old, ...each.new]));
  const alone = found.length > 1 ? found.map((each) => [each]) : [];
  const none = found.length > 0 ? [[]] : [];
  return [found, ...alone, ...none].map((some) => ({
    ...pair,
    rules: some.map(({ rule }) => rule),
    constructs: {
      old: withoutOverlaps(some.flatMap((each) => each.old)),
      new: withoutOverlaps(some.flatMap((each) => each.new)),
    },
  }));
}

/** A rule that finds nothing in one of the texts explains nothing, unless what it finds may come and go. */
function isOptional(constructs: readonly Construct[]): boolean {
  return constructs.some(({ optional }) => optional);
}

/** The change at `at`, explained with those behind it that belong to it, and where to go on. */
function explainedFrom(
  at: number,
  changes: readonly Change[],
  redline: Redline,
  readings: readonly ReadPair[],
): { readonly changes: readonly ExplainedChange[]; readonly next: number } {
  const first = changes[at] as Change;
  const second = changes[at + 1];
  const near = second && areNear(first, second, redline) ? [hullOf([first, second])] : [];
  for (const held of [first, ...near]) {
    for (const reading of readings) {
      const { inside, stretch } = heldBy(held, redline, changes, reading);
      if (inside[0] !== first) continue;
      const pieces = explainedStretch(reading, stretch);
      if (pieces) return { changes: wholeOrCut(inside, pieces), next: at + inside.length };
    }
  }
  const whole = readings[0] as ReadPair;
  const { inside, stretch } = heldBy(first, redline, changes, whole);
  if (inside[0] !== first) return { changes: cutChanges([first], []), next: at + 1 };
  const edges = explainedEdges(whole, stretch);
  return { changes: cutChanges(inside, edges), next: at + inside.length };
}

/** Whether an adverb may have gone from one change to the next, or over a word that is marked instead of it. */
function areNear(first: Change, second: Change, redline: Redline): boolean {
  if (second.old.start - first.old.end > NEAR) return false;
  return MOVABLE.test(redline.old.slice(first.old.start, second.old.end));
}

/** The smallest stretch that rules can read around a change, and all the changes in it. */
function heldBy(
  held: Stretch,
  redline: Redline,
  changes: readonly Change[],
  { constructs }: ReadPair,
): { readonly inside: readonly Change[]; readonly stretch: Stretch } {
  const stretch = stretchAround(held, redline, changes, constructs);
  const at = (index: number): Change => changes[index] as Change;
  const { old, new: fresh } = stretch;
  const first = firstIndex(
    changes.length,
    (index) => at(index).old.start >= old.start && at(index).new.start >= fresh.start,
  );
  const behind = firstIndex(
    changes.length,
    (index) => at(index).old.end > old.end || at(index).new.end > fresh.end,
  );
  return { inside: changes.slice(first, behind), stretch };
}

/** One change where one rule explains all. */
function wholeOrCut(changes: readonly Change[], pieces: readonly Piece[]): ExplainedChange[] {
  const [rule = 'typography', ...others] = new Set(pieces.map((piece) => piece.rule));
  return others.length === 0 ? [{ ...hullOf(changes), rule }] : cutChanges(changes, pieces);
}

/** A change of strength is no routine: what was explained in the words that bear it is not. */
function withoutStrength(
  explained: readonly ExplainedChange[],
  old: FlatParagraph,
  fresh: FlatParagraph,
  language: string,
): ExplainedChange[] {
  if (explained.every(({ rule }) => rule === null)) return [...explained];
  const [from, to] = [strengthOfParagraph(old, language), strengthOfParagraph(fresh, language)];
  if (!from || !to || from.value === to.value) return [...explained];
  const bearing = (flat: FlatParagraph, modifiers: readonly Range[]): Range[] => [
    { start: 0, end: flat.openingPhrase?.length ?? 0 },
    ...modifiers,
  ];
  const oldWords = bearing(old, from.modifiers);
  const newWords = bearing(fresh, to.modifiers);
  return explained.map((change) =>
    oldWords.some((words) => touches(words, change.old)) ||
    newWords.some((words) => touches(words, change.new))
      ? { ...change, rule: null }
      : change,
  );
}

function hullOf(stretches: readonly Stretch[]): Stretch {
  const [first, last] = [stretches[0] as Stretch, stretches.at(-1) as Stretch];
  return {
    old: { start: first.old.start, end: last.old.end },
    new: { start: first.new.start, end: last.new.end },
  };
}

function slice({ text }: { readonly text: string }, { start, end }: Range): string {
  return text.slice(start, end);
}

function touches(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
