import type { RoutineRule, RuleName } from './routine-rule.ts';
import { alsoFurther } from './rules/also-further.ts';
import { goals } from './rules/goals.ts';
import { meetingDateAndVenue } from './rules/meeting-date-and-venue.ts';
import { nameOf2011 } from './rules/name-of-2011.ts';
import { numbering } from './rules/numbering.ts';
import { recalledChain } from './rules/recalled-chain.ts';
import { reportSymbol } from './rules/report-symbol.ts';
import { sessionNumber } from './rules/session-number.ts';

/** The rules that read constructs. Where two read the same words, the earlier has them. */
export const CONSTRUCT_RULES: readonly RoutineRule[] = [
  meetingDateAndVenue,
  recalledChain,
  reportSymbol,
  nameOf2011,
  goals,
  sessionNumber,
  numbering,
  alsoFurther,
];

/** A rule as it is told to a reader. */
export interface ToldRule {
  readonly name: RuleName;
  readonly meaning: string;
  readonly example: readonly [old: string, fresh: string];
}

/** Every rule that makes a change routine: those that read constructs, then those that compare words. */
export const ROUTINE_RULES: readonly ToldRule[] = [
  ...CONSTRUCT_RULES,
  {
    name: 'typography',
    meaning:
      'The same words with other quotation marks, hyphens, spaces or vowel marks, or another sign at the very end.',
    example: ['entitled "Cooperation";', 'entitled “Cooperation”.'],
  },
  {
    name: 'spelling',
    meaning:
      'The same words spelled otherwise: a number in words or figures, a hyphen, British or American endings.',
    example: ['the ten priority areas of co-operation', 'the 10 priority areas of cooperation'],
  },
];
