import { isDay, type MandateFields } from '@biennium/core';
import type { Refusal } from '../refusals/refusal.ts';
import { invalidMandate } from './change-mandate.ts';
import { plainLine } from './given-words.ts';
import { mandateLists } from './mandate-lists.ts';

const duration = /^P(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?$/;

/** Why what a person says of a mandate, as it is kept, cannot be; null where it can. */
export function wrongField(fields: MandateFields): Refusal | null {
  const { organizations, themes, countries, goals } = mandateLists();
  const { action, addressees, due, recurrence } = fields;
  if (action === '') return invalidMandate('Say what is to be done.', 'fields.action');
  const known = (entries: readonly { readonly id: string }[], id: string) =>
    entries.some((each) => each.id === id);
  for (const [index, { name, organization }] of (addressees ?? []).entries()) {
    const field = `fields.addressees.${index}`;
    if (name === '') return invalidMandate('Say who is asked.', `${field}.name`);
    if (organization !== null && !known(organizations.entries, organization))
      return invalidMandate('No list has this organization.', `${field}.organization`);
  }
  if (due) {
    if (due.on !== null && !isDay(due.on)) return invalidMandate('There is no such day.', 'fields.due.on');
    if (due.kind === 'session' && due.session === null)
      return invalidMandate('Say at which session it is due.', 'fields.due.session');
    if (due.kind === 'date' && due.on === null)
      return invalidMandate('Say on which day it is due.', 'fields.due.on');
    if (due.kind === 'meeting' && !due.meeting)
      return invalidMandate('Say at which meeting it is due.', 'fields.due.meeting');
  }
  if (recurrence && !duration.test(recurrence))
    return invalidMandate('How often is an ISO 8601 duration, such as P2Y.', 'fields.recurrence');
  const lists = [
    ['themes', fields.themes, themes.entries],
    ['countries', fields.countries, countries.entries],
    ['goals', fields.goals, [...goals.entries, { id: 'all' }]],
  ] as const;
  for (const [field, terms, entries] of lists) {
    const wrong = (terms ?? []).findIndex((term) => !known(entries, term));
    if (wrong >= 0) return invalidMandate('No list has this term.', `fields.${field}.${wrong}`);
  }
  return null;
}

/** Fields as they are kept: each of their words on one line that hides nothing. */
export function keptFields(fields: MandateFields): MandateFields {
  const { action, addressees, deliverable, due } = fields;
  return {
    ...fields,
    ...(action === undefined ? {} : { action: plainLine(action) }),
    ...(deliverable ? { deliverable: plainLine(deliverable) || null } : {}),
    ...(due?.meeting ? { due: { ...due, meeting: plainLine(due.meeting) } } : {}),
    ...(addressees === undefined
      ? {}
      : { addressees: addressees.map((each) => ({ ...each, name: plainLine(each.name) })) }),
  };
}
