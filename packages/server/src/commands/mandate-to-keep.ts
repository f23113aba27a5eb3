import {
  isStanding,
  levelOfValue,
  type MandateContent,
  membersOf,
  partnersOfTitle,
  sessionClosing,
  standingOfMandate,
} from '@biennium/core';
import { dayInOrder } from '../store/adoption-order.ts';
import type { StoredMandateDecision } from '../store/repositories/mandate-decisions.ts';
import type { MandateToKeep } from '../store/repositories/mandates.ts';
import { mandateLists } from './mandate-lists.ts';

/** What of an instrument its mandates are kept with. */
export interface MandateText {
  readonly instrument: string;
  readonly title: string | null;
  readonly language: string;
  readonly adoptedOn: string | null;
  readonly session: number | null;
  readonly symbol: string | null;
  readonly draftSymbol: string | null;
}

/** A mandate by its words: what the program reads in them, and what persons decided, oldest first. */
export interface MandateInWords {
  readonly id: string;
  readonly place: number;
  readonly carriedBy: string;
  readonly paragraph: string;
  readonly words: string;
  readonly version: number;
  readonly proposal: MandateContent | null;
  readonly decisions: readonly StoredMandateDecision[];
}

/** A mandate as it holds, for lists. Null where the program reads none and nobody decided that there is one. */
export function mandateToKeep(
  text: MandateText,
  { decisions, proposal, ...mandate }: MandateInWords,
): MandateToKeep | null {
  const standing = standingOfMandate(proposal, decisions, mandate.words);
  if (!standing) return null;
  const { content } = standing;
  return {
    ...mandate,
    ...standing,
    instrument: text.instrument,
    adoptedOn: dayInOrder(text),
    proposal,
    level: levelOfValue(content.strength).name,
    dueUntil: isStanding(standing.standing) ? lastDayOf(content) : null,
    members: membersAsked(text, content),
  };
}

/** The last day on which it is not late: what is due at a session is not while the session lasts. */
function lastDayOf({ due }: MandateContent): string | null {
  if (!due) return null;
  const closing = due.kind === 'session' && due.session !== null ? sessionClosing(due.session) : null;
  if (closing === null || due.on === null) return closing ?? due.on;
  return closing > due.on ? closing : due.on;
}

/** The organizations that belong to the collectives that are asked. */
function membersAsked({ title, language }: MandateText, { addressees }: MandateContent): string[] {
  const { organizations } = mandateLists();
  const partners = partnersOfTitle(title, language, organizations);
  const named = new Set(addressees.flatMap(({ organization }) => organization ?? []));
  const members = [...named].flatMap((each) => membersOf(each, { language, organizations, partners }));
  return [...new Set(members)].filter((each) => !named.has(each));
}
