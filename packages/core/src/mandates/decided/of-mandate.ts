import type { Mandate } from '../mandate.ts';
import type { MandateContent } from './content.ts';

/** What the program reads in a mandate, as what holds while nobody decides otherwise. */
export function contentOfMandate(mandate: Mandate): MandateContent {
  const { verb, verbAt, strength, addressees, action, actionAt, deliverable, recurrence } = mandate;
  const { due, conditions, themes, countries, goals } = mandate;
  return {
    verb,
    verbAt,
    strength,
    addressees,
    action,
    actionAt,
    deliverable,
    due: due && {
      kind: due.kind,
      session: due.session ?? null,
      on: due.on ?? null,
      meeting: due.meeting ?? null,
      rule: due.rule,
      at: due.at,
    },
    recurrence,
    conditions,
    themes,
    countries,
    goals,
  };
}
