import type { TimeSpan } from '../cycle/time-span.ts';

/** What has a date: what is asked for, what the register holds, and the posts of focal points. */
export type CalendarKind = 'mandate' | 'meeting' | 'agreement' | 'action' | 'observance' | 'post';

/** What happens then. `due`: it is asked for by then, or at a session that opens on that day. `ends`: an assignment to a post is over. */
export type CalendarMatter =
  | 'due'
  | 'meets'
  | 'signed'
  | 'concluded'
  | 'approved'
  | 'dated'
  | 'in force'
  | 'renewed'
  | 'expires'
  | 'terminated'
  | 'observed'
  | 'ends';

/** Something with a date, and where it stands. */
export interface CalendarItem {
  /** Of what it tells, and the field that says when: it stays when the date changes. */
  readonly id: string;
  readonly kind: CalendarKind;
  readonly matter: CalendarMatter;
  /** The entry, mandate or assignment that it tells of. */
  readonly subject: string;
  readonly label: string;
  /** When, as far as it is known; of what comes every year, in one year. */
  readonly time: TimeSpan;
  readonly yearly: boolean;
  /** Proposed by the program, or confirmed by a person. */
  readonly standing: 'proposed' | 'confirmed';
  /** How far it has come, where that is known. */
  readonly state: string | null;
  /** Several sources give several times. */
  readonly disagree: boolean;
  readonly place: string | null;
  /** Whom it concerns: organizations of the lists and the register by their ids, others in words. Where it is nobody, it concerns all. */
  readonly concerns: readonly string[];
  /** Of an entry: the statements that give the time, by their ids. */
  readonly stated: readonly string[];
  /** The paragraph of a held text that says so, where one does. */
  readonly told: { readonly instrument: string; readonly address: string } | null;
}
