import { type FlatParagraph, flatParagraph } from '../../instrument/flat-paragraph.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { dateInWords } from '../../text/dates.ts';
import { overlaps, type Range } from '../../text/span.ts';
import { type Cycle, cycleOf } from './cycle.ts';
import { type Habit, habitsOf } from './habits.ts';
import type { GivenFact, HabitEvidence, ProposalReason, ProposalRule, RoutineProposal } from './proposal.ts';

/** What stands in the place of something that is not known. */
export const GAP = '[…]';

/** What the rules of proposals look at. */
export interface ProposalContext {
  readonly base: Instrument;
  readonly paragraphs: readonly FlatParagraph[];
  readonly cycle: Cycle;
  readonly habits: ReadonlyMap<string, readonly Habit[]>;
  readonly facts: readonly GivenFact[];
  /** The revision that the draft will be: 0 until it was tabled, then 1 for Rev.1. */
  readonly revision: number;
  readonly earlier: readonly Instrument[];
  /** The base as the next text will cite it: `79/9`, or with a gap where its number is not known. */
  readonly citedAs: string;
  /** Its date in words, or a gap. */
  readonly datedAs: string;
}

export function proposalContext(
  base: Instrument,
  earlier: readonly Instrument[],
  facts: readonly GivenFact[],
  revision: number,
): ProposalContext {
  return {
    base,
    paragraphs: [...base.preamble, ...base.operative].map(flatParagraph),
    cycle: cycleOf(base, earlier),
    habits: habitsOf(base, earlier),
    facts,
    revision,
    earlier,
    citedAs: citedAs(base, facts),
    datedAs: (base.adoptedOn === null ? null : dateInWords(base.adoptedOn, base.language)) ?? GAP,
  };
}

/** "A/RES/79/9" is cited as "79/9"; a draft has no number yet. */
function citedAs({ symbol, session }: Instrument, facts: readonly GivenFact[]): string {
  const given = facts.find(({ kind }) => kind === 'base-symbol')?.words ?? symbol ?? '';
  const number = /^(?:A\/(?:HRC\/)?RES\/|E\/RES\/)?((?:E?S-)?\d{1,4}\/\d{1,3}\s?[A-Z]?)$/.exec(given)?.[1];
  const council = /^S\/RES\/(\d{3,4} ?\(\d{4}\))$/.exec(given)?.[1];
  return number ?? council ?? (session === null ? GAP : `[${session}/…]`);
}

/** A proposal with its name and the words that it replaces. */
export function proposal(
  rule: ProposalRule,
  entry: string,
  text: string,
  range: Range,
  replacement: string,
  reason: ProposalReason,
  more: { readonly evidence?: readonly HabitEvidence[]; readonly drops?: boolean } = {},
): RoutineProposal {
  return {
    id: `${rule}:${entry}:${range.start}`,
    rule,
    entry,
    range,
    words: text.slice(range.start, range.end),
    replacement,
    gap: /\[[^\]]*…[^\]]*\]/.test(replacement),
    drops: more.drops ?? false,
    reason,
    evidence: more.evidence ?? [],
  };
}

/** The earlier steps of a paragraph that were made by a rule, at a place of the base where it is given. */
export function evidenceOf(
  { habits }: ProposalContext,
  address: string,
  rule: string,
  place?: Range,
): HabitEvidence[] {
  return (habits.get(address) ?? [])
    .filter((habit) => habit.rule === rule)
    .filter((habit) => !place || habit.place === null || overlaps(widened(habit.place), widened(place)))
    .map(({ from, to, old, new: fresh }) => ({ from, to, old, new: fresh }));
}

function widened({ start, end }: Range): Range {
  return { start: start - 1, end: end + 1 };
}
