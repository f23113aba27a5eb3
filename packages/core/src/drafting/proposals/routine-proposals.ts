import type { Instrument } from '../../instrument/instrument.ts';
import { overlaps } from '../../text/span.ts';
import { draftOfInstrument } from '../from-base.ts';
import { proposalContext } from './context.ts';
import { mastheadProposals } from './masthead.ts';
import { meetingProposals } from './meetings.ts';
import type { GivenFact, RoutineProposal } from './proposal.ts';
import { chainProposals } from './recalled-chain.ts';
import { reportProposals } from './reports.ts';
import { sessionProposals } from './sessions.ts';

/**
 * The routine updates that the program proposes for the text after `base` (rules N10 to N16), in the order of reading: the base joins the
 * chain of recalled resolutions, sessions move on, the symbol of the report, the last and the next meeting become gaps, the masthead that
 * of a draft. `earlier` are the texts before the base that are held, oldest first; they show the habits. What is not known is a
 * gap, unless a fact with its source is given. `revision` is the one that the draft will be, 0 until it was tabled. "Also" and "further" are left alone.
 */
export function routineProposals(
  base: Instrument,
  earlier: readonly Instrument[],
  facts: readonly GivenFact[] = [],
  revision = 0,
): RoutineProposal[] {
  const context = proposalContext(base, earlier, facts, revision);
  const all = [
    ...mastheadProposals(context),
    ...chainProposals(context),
    ...sessionProposals(context),
    ...meetingProposals(context),
    ...reportProposals(context),
  ];
  // Of two that meet, the one that was found first stays: a resolution cited within a meeting's details is moved on by itself.
  const kept: RoutineProposal[] = [];
  for (const each of all) {
    if (!kept.some((other) => other.entry === each.entry && overlaps(other.range, each.range)))
      kept.push(each);
  }
  const places = new Map(orderOfEntries(base).map((id, index) => [id, index]));
  const place = ({ entry }: RoutineProposal): number => places.get(entry) ?? places.size;
  return kept.sort((a, b) => place(a) - place(b) || a.range.start - b.range.start);
}

function orderOfEntries(base: Instrument): string[] {
  const { entries, notes } = draftOfInstrument(base);
  return [...entries, ...notes].map(({ id }) => id);
}
