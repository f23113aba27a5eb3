import type { Range } from '../../text/span.ts';
import type { ReadText } from '../clauses/in-passage.ts';

/** How far behind "submit" the thing may stand, in UTF-16 code units. */
const THING_WITHIN = 160;
/** How much of an act is looked at. */
const ACT_WITHIN = 240;

/**
 * What comes of an act, where it is a thing (rule M10): "to submit … a report", "to report". `null` where none is made. `lead` are words of a
 * chapeau that the act goes on with: "to submit by 2026: (a) A report".
 */
export function deliverableOf(
  { masked, grammar }: ReadText,
  action: Range,
  lead: Range | null = null,
): string | null {
  const before = lead ? `${masked.slice(lead.start, Math.min(lead.end, lead.start + ACT_WITHIN))} ` : '';
  const act = before + masked.slice(action.start, Math.min(action.end, action.start + ACT_WITHIN));
  for (const [name, pattern] of grammar.speaksFor) {
    const found = pattern.exec(act);
    if (found && found.index <= 24) return name;
  }
  const makes = grammar.makes.exec(act);
  if (!makes || makes.index > 40) return null;
  const behind = act.slice(makes.index + makes[0].length, makes.index + makes[0].length + THING_WITHIN);
  let first: { name: string; at: number } | null = null;
  for (const [name, pattern] of grammar.deliverables) {
    const found = pattern.exec(behind);
    if (!found || (first && first.at <= found.index)) continue;
    // An agenda is what something is put into.
    const isMade = name === 'provisional agenda' || !grammar.notMade.test(behind.slice(0, found.index));
    if (isMade) first = { name, at: found.index };
  }
  return first?.name ?? null;
}
