import type { EntryKind } from '@biennium/core';

/** How a field is given: words, organizations or words, a time as far as it is known, a day, one of a list, an address. */
export type GivenAs = 'words' | 'lines' | 'parties' | 'time' | 'day' | 'link' | readonly string[];

const sides = ['a', 'b', 'both', 'third'] as const;
export const meetingStates = [
  'planned',
  'convened',
  'held',
  'concluded',
  'closed',
  'postponed',
  'cancelled',
] as const;
export const meetingSeries = ['general', 'sectoral', 'high-level', 'review', 'other'] as const;
export const agreementStates = [
  'proposed',
  'negotiating',
  'approved',
  'signed',
  'concluded',
  'in force',
  'renewed',
  'expired',
  'terminated',
] as const;
const actionStates = ['agreed', 'assigned', 'in progress', 'done', 'overtaken', 'carried over'] as const;

/** The fields that a person gives, in the order in which they are asked for. */
export const givenFields = {
  meeting: {
    name: 'words',
    series: meetingSeries,
    ordinal: 'words',
    place: 'words',
    on: 'time',
    from: 'day',
    to: 'day',
    host: 'parties',
    hostSide: sides,
    state: meetingStates,
    group: 'words',
    outcome: 'lines',
    pursuantTo: 'words',
  },
  agreement: {
    name: 'words',
    type: 'words',
    party: 'parties',
    state: agreementStates,
    signedOn: 'time',
    approvedOn: 'time',
    concludedOn: 'time',
    dated: 'time',
    inForceOn: 'time',
    renewedOn: 'time',
    expiresOn: 'time',
    terminatedOn: 'time',
    provides: 'lines',
    link: 'link',
  },
  action: { name: 'lines', owner: 'parties', due: 'time', state: actionStates },
} as const satisfies Partial<Record<EntryKind, Readonly<Record<string, GivenAs>>>>;

export type GivenKind = keyof typeof givenFields;

export function givenAs(kind: GivenKind, field: string): GivenAs {
  return (givenFields[kind] as Readonly<Record<string, GivenAs>>)[field] ?? 'words';
}
