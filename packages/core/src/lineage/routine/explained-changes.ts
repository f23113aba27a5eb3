import type { FlatParagraph } from '../../instrument/flat-paragraph.ts';
import { changesOfRedline } from '../../redline/changes.ts';
import type { Change, Redline } from '../../redline/redline.ts';
import type { Range } from '../../text/span.ts';
import type { ExplainedChange } from '../lineage.ts';
import { strengthOfParagraph } from '../strength/of-paragraph.ts';
import { explainedStretch, type Piece, type ReadPair } from './explained-stretch.ts';
import { itemsOf, readText, withoutOverlaps } from './read-text.ts';
import type { RoutineRule } from './routine-rule.ts';
import { CONSTRUCT_RULES } from './routine-rules.ts';
import { type Stretch, stretchAround } from './stretch.ts';

/** How many code units may stand between two changes that one rule explains together: "[further] strengthen [further]". */
const NEAR = 40;

/**
 * Each change of a redline with the rule that makes it routine, or `null` where it is substantive (rules L40 to L54). Changes that
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
  const readings = readingsOf(old, fresh, language);
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

interface Reading extends ReadPair {
  readonly rules: readonly RoutineRule[];
  readonly constructs: { readonly old: readonly Range[]; readonly new: readonly Range[] };
}

/** The pair as all rules read it, then as each alone does: one rule may see a construct in one text that the other has not. */
function readingsOf(old: FlatParagraph, fresh: FlatParagraph, language: string): Reading[] {
  const [one, other] = [readText(old, language), readText(fresh, language)];
  const found = CONSTRUCT_RULES.map((rule) => ({
    rule,
    old: rule.constructs(one),
    new: rule.constructs(other),
  })).filter((each) => each.old.length + each.new.length > 0);
  const alone = found.length > 1 ? found.map((each) => [each]) : [];
  return [found, ...alone, []].map((some) => {
    const constructs = {
      old: withoutOverlaps(some.flatMap((each) => each.old)),
      new: withoutOverlaps(some.flatMap((each) => each.new)),
    };
    return {
      old: one,
      new: other,
      oldItems: itemsOf(one, constructs.old),
      newItems: itemsOf(other, constructs.new),
      rules: some.map(({ rule }) => rule),
      constructs,
    };
  });
}

/** The change at `at`, explained with those behind it that belong to it, and where to go on. */
function explainedFrom(
  at: number,
  changes: readonly Change[],
  redline: Redline,
  readings: readonly Reading[],
): { readonly changes: readonly ExplainedChange[]; readonly next: number } {
  const first = changes[at] as Change;
  const second = changes[at + 1];
  const near = second && second.old.start - first.old.end <= NEAR ? [hullOf([first, second])] : [];
  for (const held of [first, ...near]) {
    for (const reading of readings) {
      const stretch = stretchAround(held, redline, changes, reading.constructs);
      const inside = changes.filter((change) => isInside(change, stretch));
      if (inside[0] !== first) continue;
      const pieces = explainedStretch(reading, stretch, reading.rules);
      if (pieces) return { changes: piecesOfChanges(inside, pieces), next: at + inside.length };
    }
  }
  return { changes: [{ old: first.old, new: first.new, rule: null }], next: at + 1 };
}

/** One change where one rule explains all; else each change with its rules, cut where the next rule begins. */
function piecesOfChanges(changes: readonly Change[], pieces: readonly Piece[]): ExplainedChange[] {
  const rules = new Set(pieces.map(({ rule }) => rule));
  const [only] = rules;
  if (rules.size <= 1) return [{ ...hullOf(changes), rule: only ?? 'typography' }];
  return changes.flatMap((change) => {
    const own = pieces.filter((piece) => touches(piece.old, change.old) || touches(piece.new, change.new));
    return own.map((piece, index) => {
      const next = own[index + 1];
      return {
        old: {
          start: index === 0 ? change.old.start : bounded(piece.old.start, change.old),
          end: next ? bounded(next.old.start, change.old) : change.old.end,
        },
        new: {
          start: index === 0 ? change.new.start : bounded(piece.new.start, change.new),
          end: next ? bounded(next.new.start, change.new) : change.new.end,
        },
        rule: piece.rule,
      };
    });
  });
}

/** A change of strength is no routine: what was explained in the words that bear it is not. */
function withoutStrength(
  explained: readonly ExplainedChange[],
  old: FlatParagraph,
  fresh: FlatParagraph,
  language: string,
): ExplainedChange[] {
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

function isInside(change: Change, { old, new: fresh }: Stretch): boolean {
  return (
    change.old.start >= old.start &&
    change.old.end <= old.end &&
    change.new.start >= fresh.start &&
    change.new.end <= fresh.end
  );
}

function touches(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function bounded(at: number, { start, end }: Range): number {
  return Math.min(Math.max(at, start), end);
}
