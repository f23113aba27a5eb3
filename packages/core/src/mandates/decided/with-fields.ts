import { VERBS, type VerbName } from '../../lineage/strength/scale.ts';
import type { Range } from '../../text/span.ts';
import type { Tag } from '../mandate.ts';
import type { MandateContent, MandateFields, StandingAddressee, StandingDue } from './content.ts';

/**
 * A mandate in which what a person gave stands instead of what was there. Given words point at their place in the paragraph, where they
 * stand there.
 */
export function withFields(under: MandateContent, given: MandateFields, words: string): MandateContent {
  const verb = given.verb ?? under.verb;
  const action = given.action ?? under.action;
  return {
    ...under,
    verb,
    strength: verb === under.verb ? under.strength : VERBS[verb],
    addressees: given.addressees
      ? given.addressees.map((each) => addresseeOf(each, under, words))
      : under.addressees,
    action,
    actionAt: action === under.action ? under.actionAt : placeOf(action, words),
    deliverable: given.deliverable === undefined ? under.deliverable : given.deliverable,
    due: given.due === undefined ? under.due : dueOf(given.due, under.due),
    recurrence: recurrenceOf(given.recurrence, under),
    themes: tagsOf(given.themes, under.themes),
    countries: tagsOf(given.countries, under.countries),
    goals: tagsOf(given.goals, under.goals),
  };
}

/** A mandate of which nothing is known but the verb: what a person adds stands on it. */
export function contentOfVerb(verb: VerbName): MandateContent {
  return {
    verb,
    verbAt: null,
    strength: VERBS[verb],
    addressees: [],
    action: '',
    actionAt: null,
    deliverable: null,
    due: null,
    recurrence: null,
    conditions: [],
    themes: [],
    countries: [],
    goals: [],
  };
}

/** Whether two say the same, wherever it stands in the paragraph. */
export function saysTheSame(one: MandateContent, other: MandateContent): boolean {
  return toldOf(one) === toldOf(other);
}

function toldOf(content: MandateContent): string {
  const { verb, addressees, action, deliverable, due, recurrence, themes, countries, goals } = content;
  return JSON.stringify([
    verb,
    addressees.map(({ name, organization }) => [name, organization]),
    action,
    deliverable,
    due && [due.kind, due.session, due.on, due.meeting],
    recurrence && [recurrence.every],
    ...[themes, countries, goals].map((tags) => tags.map(({ term }) => term).sort()),
  ]);
}

function addresseeOf(
  { name, organization }: Pick<StandingAddressee, 'name' | 'organization'>,
  under: MandateContent,
  words: string,
): StandingAddressee {
  const known = under.addressees.find((each) => each.name === name);
  const at = known?.at ?? placeOf(name, words);
  return { name, organization, at, how: known?.how ?? (at ? 'named' : 'implied') };
}

function dueOf(
  given: NonNullable<MandateFields['due']> | null,
  under: StandingDue | null,
): StandingDue | null {
  if (!given) return null;
  const { kind, session, on, meeting } = given;
  const same =
    under?.kind === kind && under.session === session && under.on === on && under.meeting === meeting;
  return same ? under : { kind, session, on, meeting, rule: null, at: null };
}

function recurrenceOf(
  given: MandateFields['recurrence'],
  { recurrence }: MandateContent,
): MandateContent['recurrence'] {
  if (given === undefined || given === recurrence?.every) return recurrence;
  return given === null ? null : { every: given, at: null };
}

function tagsOf(given: readonly string[] | undefined, under: readonly Tag[]): readonly Tag[] {
  if (!given) return under;
  return [...new Set(given)].map((term) => under.find((tag) => tag.term === term) ?? { term, at: [] });
}

function placeOf(sought: string, words: string): Range | null {
  const start = sought === '' ? -1 : words.replaceAll('\n', ' ').indexOf(sought);
  return start < 0 ? null : { start, end: start + sought.length };
}
