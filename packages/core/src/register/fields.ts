import { isoDate } from '../text/dates.ts';
import type { EntryKind } from './statement.ts';

/**
 * What a value may be. `time`: an ISO 8601 year, month or day. `day`: a day. `yearly`: a day of every year, `--03-15`. `party`: an entry or
 * words. A list of words: one of them.
 */
export type FieldValueKind =
  | 'words'
  | 'time'
  | 'day'
  | 'yearly'
  | 'symbol'
  | 'country'
  | 'link'
  | 'entry'
  | 'party'
  | readonly string[];

/** A field of an entry. */
export interface FieldShape {
  readonly value: FieldValueKind;
  /** Several values can hold at once; of others, two that hold disagree. */
  readonly many?: true;
  /** Steps of a life, in the order of the words: one follows on another, and the one that was reached holds. */
  readonly steps?: true;
  /** It may hold for a time. */
  readonly dated?: true;
  /** Its words are in a language. */
  readonly spoken?: true;
}

/** The fields of each kind of entry. */
export const ENTRY_FIELDS = {
  organization: {
    name: { value: 'words', many: true, dated: true, spoken: true },
    acronym: { value: 'words', many: true, dated: true, spoken: true },
    code: { value: 'words' },
    kind: {
      value: [
        'organization',
        'principal organ',
        'subsidiary organ',
        'secretariat',
        'office',
        'post',
        'fund or programme',
        'regional commission',
        'specialized agency',
        'related organization',
        'institution',
        'specialized institution',
        'affiliated institution',
        'standing committee',
        'regional organization',
        'member states',
        'collective',
        'other',
      ],
      dated: true,
    },
    side: { value: ['a', 'b', 'third'] },
    parent: { value: 'entry', dated: true },
    member: { value: 'entry', many: true, dated: true },
    seat: { value: 'words', dated: true },
    country: { value: 'country', dated: true },
    foundedOn: { value: 'time' },
    closedOn: { value: 'time' },
    successor: { value: 'entry' },
    website: { value: 'link' },
  },
  meeting: {
    name: { value: 'words', many: true, spoken: true },
    series: { value: ['general', 'sectoral', 'high-level', 'review', 'other'] },
    ordinal: { value: 'words' },
    place: { value: 'words' },
    country: { value: 'country' },
    on: { value: 'time' },
    from: { value: 'day' },
    to: { value: 'day' },
    host: { value: 'party', many: true },
    hostSide: { value: ['a', 'b', 'both', 'third'] },
    state: {
      value: ['planned', 'convened', 'held', 'concluded', 'closed', 'postponed', 'cancelled'],
      steps: true,
      dated: true,
    },
    pursuantTo: { value: 'symbol', many: true },
    group: { value: 'words', many: true, spoken: true },
    outcome: { value: 'words', many: true, spoken: true },
  },
  agreement: {
    name: { value: 'words', many: true, spoken: true },
    type: { value: 'words', many: true, spoken: true },
    party: { value: 'party', many: true },
    state: {
      value: [
        'proposed',
        'negotiating',
        'approved',
        'signed',
        'concluded',
        'in force',
        'renewed',
        'expired',
        'terminated',
      ],
      steps: true,
      dated: true,
    },
    signedOn: { value: 'time' },
    dated: { value: 'time' },
    approvedOn: { value: 'time' },
    concludedOn: { value: 'time' },
    inForceOn: { value: 'time' },
    renewedOn: { value: 'time', many: true },
    expiresOn: { value: 'time' },
    terminatedOn: { value: 'time' },
    provides: { value: 'words', many: true, spoken: true },
    renews: { value: 'entry' },
    link: { value: 'link', many: true },
  },
  /** An action point of a meeting, or what an agreement obliges to. */
  action: {
    name: { value: 'words', many: true, spoken: true },
    of: { value: 'entry' },
    owner: { value: 'party', many: true },
    due: { value: 'time' },
    state: {
      value: ['agreed', 'assigned', 'in progress', 'done', 'overtaken', 'carried over'],
      steps: true,
      dated: true,
    },
    carriedTo: { value: 'entry' },
  },
  observance: {
    name: { value: 'words', many: true, spoken: true },
    day: { value: 'yearly' },
    proclaimedBy: { value: 'symbol', many: true },
  },
} as const satisfies Readonly<Record<EntryKind, Readonly<Record<string, FieldShape>>>>;

/** No value is longer, in UTF-16 code units. */
export const LONGEST_VALUE = 2000;

/** The shape of a field; `null` where entries of this kind have no such field. */
export function fieldShape(kind: EntryKind, field: string): FieldShape | null {
  const fields: Readonly<Record<string, FieldShape>> = ENTRY_FIELDS[kind];
  return Object.hasOwn(fields, field) ? (fields[field] as FieldShape) : null;
}

/** Whether a value is one of its kind (rule R8). Whether an entry of that name exists is not looked at. */
export function isValue(kind: FieldValueKind, value: string): boolean {
  if (value.trim() === '' || value.length > LONGEST_VALUE) return false;
  if (typeof kind !== 'string') return kind.includes(value);
  switch (kind) {
    case 'time':
      return /^\d{4}$/.test(value) || /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) || isDay(value);
    case 'day':
      return isDay(value);
    case 'yearly':
      // A leap year has every day.
      return value.startsWith('--') && isDay(`2024-${value.slice(2)}`);
    case 'symbol':
      return /^\S{1,100}$/u.test(value);
    case 'country':
      return /^[A-Z]{3}$/.test(value);
    case 'link':
      return /^https?:\/\/[^\s<>"]+$/u.test(value);
    default:
      return true;
  }
}

/** Whether it is an ISO 8601 day that the calendar has. */
export function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === value;
}
