import { sessionAt } from '../due/sessions.ts';
import type { ComparableMandate } from './mandate-change.ts';

/** When a text was adopted, as far as it is known. */
export interface TextTime {
  readonly session: number | null;
  /** ISO 8601 day. */
  readonly adoptedOn: string | null;
}

/**
 * How many sessions lie between two texts; `null` where that is not known, or where the later one is not later. Sessions are as long as
 * years.
 */
export function sessionsBetween(old: TextTime, fresh: TextTime): number | null {
  const [from, to] = [sessionOf(old), sessionOf(fresh)];
  return from !== null && to !== null && to > from ? to - from : null;
}

const sessionOf = ({ session, adoptedOn }: TextTime): number | null =>
  session ?? (adoptedOn === null ? null : sessionAt(adoptedOn));

type Due = ComparableMandate['due'];

/** Whether a time is as far behind its text as the time before was behind its own (rule M15): from the seventy-ninth to the eighty-first session. */
export function hasMovedOn(old: Due, fresh: Due, sessions: number): boolean {
  if (!old || !fresh || old.kind !== fresh.kind) return false;
  if (old.session != null || fresh.session != null) {
    return old.session != null && fresh.session != null && fresh.session - old.session === sessions;
  }
  if (!old.on || !fresh.on || nameOf(old) !== nameOf(fresh)) return false;
  const years = Number(fresh.on.slice(0, 4)) - Number(old.on.slice(0, 4));
  return years === sessions && fresh.on.slice(4) === old.on.slice(4);
}

/** A meeting without the year in which it is held. */
const nameOf = ({ meeting }: NonNullable<Due>): string => (meeting ?? '').replace(/\p{Nd}+/gu, '');

/** The act without the words that say when it is due; as it is where their place is not known. */
export function actWithoutTime({ action, actionAt, due }: ComparableMandate): string {
  const at = due?.at;
  if (!at || !actionAt || actionAt.end - actionAt.start !== action.length) return action;
  const [start, end] = [at.start - actionAt.start, at.end - actionAt.start];
  return start < 0 || end > action.length ? action : action.slice(0, start) + action.slice(end);
}
