import { readText } from '../../lineage/routine/read-text.ts';
import { meetingDateAndVenue } from '../../lineage/routine/rules/meeting-date-and-venue.ts';
import { sessionNumber } from '../../lineage/routine/rules/session-number.ts';
import { ordinalNumber } from '../../text/ordinals.ts';
import { overlaps, type Range } from '../../text/span.ts';
import { evidenceOf, GAP, type ProposalContext, proposal } from './context.ts';
import { isAhead } from './cycle.ts';
import type { RoutineProposal } from './proposal.ts';

/** The meeting of the two organizations that comes back with every cycle. */
const GENERAL_MEETING = /general meeting|r[ée]union g[ée]n[ée]rale|الاجتماع العام|اجتماع عام/iu;
/** What is still to come: "the next meeting scheduled for 2026". */
const TO_COME = /next|prochaine?|المقبل|القادم/iu;
/** How far before its date a meeting is named, in UTF-16 code units. */
const REACH = 320;
/** How far before its date it is said to be the next one. */
const NEAR = 60;

/**
 * Place, dates and number of a meeting that changed with the last step, or of the general meeting that every cycle holds, are gaps until
 * somebody gives the fact (rule N13); they are never computed.
 */
export function meetingProposals(context: ProposalContext): RoutineProposal[] {
  const { base, paragraphs, facts } = context;
  return paragraphs.flatMap((flat) => {
    const { address, text } = flat;
    const read = readText(flat, base.language);
    const changed = (rule: string, range: Range): boolean =>
      (context.habits.get(address) ?? []).some(
        (habit) => habit.rule === rule && habit.place !== null && touches(habit.place, range),
      );
    const found: RoutineProposal[] = [];
    for (const construct of meetingDateAndVenue.constructs(read)) {
      const range = trimmed(text, construct);
      const named = text.slice(Math.max(0, range.start - REACH), range.start);
      if (!GENERAL_MEETING.test(named) && !changed('meeting-date-and-venue', range)) continue;
      if (!/\d/.test(text.slice(range.start, range.end))) continue;
      const next = TO_COME.test(text.slice(Math.max(0, range.start - NEAR), range.start));
      const fact = facts.find(({ kind }) => kind === (next ? 'next-meeting' : 'last-meeting'));
      const reason = fact
        ? ({ code: 'proposal/meeting-known', values: { source: fact.source } } as const)
        : ({ code: 'proposal/meeting-unknown', values: { what: next ? 'next' : 'last' } } as const);
      const evidence = evidenceOf(context, address, 'meeting-date-and-venue', range);
      found.push(proposal('meeting', address, text, range, fact?.words ?? GAP, reason, { evidence }));
    }
    for (const range of sessionNumber.constructs(read)) {
      const number = ordinalNumber(text.slice(range.start, range.end));
      if (number === null || (base.session !== null && isAhead(number, base.session))) continue;
      const named = text.slice(range.end, range.end + NEAR);
      if (!GENERAL_MEETING.test(named) && !changed('session-number', range)) continue;
      const reason = { code: 'proposal/meeting-unknown', values: { what: 'ordinal' } } as const;
      const evidence = evidenceOf(context, address, 'session-number', range);
      found.push(proposal('meeting', address, text, range, GAP, reason, { evidence }));
    }
    return found;
  });
}

function touches(a: Range, b: Range): boolean {
  return overlaps(a, b) || (a.start === a.end && a.start >= b.start && a.start <= b.end);
}

/** Words that lead from a meeting to the resolution that asked for it. */
const PURSUANT = /,?\s(?:pursuant|in accordance|en application|conformément|عملا|وفقا)(?![\p{L}])/u;

/** What stands before the place or the time itself: a comma, "meeting scheduled". */
const LEAD = /^[,\s]*(?:\p{Ll}+\s)*?(?=(?:in|at|on|from|for|à|au|aux|en|du|le|les|pour|في|من)\s|\d)|^[,\s]*/u;

/** A range without the comma and the space that lead to it, and without the resolution that asked for the meeting. */
function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const lead = (LEAD.exec(words) as RegExpExecArray)[0].length;
  const pursuant = PURSUANT.exec(words);
  return { start: start + lead, end: pursuant ? Math.max(start + lead, start + pursuant.index) : end };
}
