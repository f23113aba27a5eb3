import type { Instrument } from '../instrument/instrument.ts';
import { sessionClosing, sessionOpening } from '../mandates/due/sessions.ts';
import { factWording } from '../register/wordings/wordings.ts';
import type { CyclePlace, Milestone } from './cycle.ts';
import type { TimeSpan } from './time-span.ts';

/** What of a mandate tells of a cycle: as the program read it, or as a person set it right. */
export interface CycleMandate {
  readonly carriedBy: string;
  readonly action: string;
  readonly deliverable: string | null;
  readonly due: { readonly session?: number | null } | null;
  readonly recurrence: { readonly every: string | null } | null;
}

/** What a resolution asks to be done until the next one (rule R30). */
export interface CycleDuties {
  /** Due on the day on which the session opens. */
  readonly report: Duty | null;
  /** Due while the session lasts. */
  readonly agendaItem: Duty | null;
  readonly every: Milestone['every'];
}

interface Duty {
  readonly due: TimeSpan | null;
  readonly session: number;
  readonly asked: CyclePlace;
}

/** The report, the agenda item and the meetings that the mandates of a text ask for. `instrument` is its index in the lineage. */
export function cycleDuties(
  instrument: number,
  { language }: Instrument,
  mandates: readonly CycleMandate[],
): CycleDuties {
  const placeOf = ({ carriedBy, action }: CycleMandate): CyclePlace => ({
    instrument,
    address: carriedBy,
    words: action,
  });
  const dutyOf = (deliverable: string, spanOf: (session: number) => TimeSpan | null): Duty | null => {
    const mandate = mandates.findLast(
      (each) => each.deliverable === deliverable && (each.due?.session ?? null) !== null,
    );
    const session = mandate?.due?.session ?? null;
    return mandate && session !== null ? { due: spanOf(session), session, asked: placeOf(mandate) } : null;
  };
  const general = factWording(language)?.general;
  const meeting = general && new RegExp(`(?:${general})`, 'u');
  const recurring = mandates.find(
    ({ action, recurrence }) => meeting && recurrence?.every && meeting.test(action),
  );
  return {
    report: dutyOf('report', openingOf),
    agendaItem: dutyOf('provisional agenda', sessionSpan),
    every: recurring ? { duration: recurring.recurrence?.every as string, asked: placeOf(recurring) } : null,
  };
}

function openingOf(session: number): TimeSpan | null {
  const day = sessionOpening(session);
  return day === null ? null : { said: day, first: day, last: day };
}

/** All days of a session. */
function sessionSpan(session: number): TimeSpan | null {
  const [first, last] = [sessionOpening(session), sessionClosing(session)];
  return first === null || last === null ? null : { said: `${first}/${last}`, first, last };
}
