import { type OfEachSide, SIDES, type Side } from '../side.ts';

/** How far an activity has come, as one side states it. */
export type ActivityStatus =
  | 'not started'
  | 'in progress'
  | 'completed'
  | 'partly completed'
  | 'suspended'
  | 'cancelled';

export const ACTIVITY_STATUSES: readonly ActivityStatus[] = [
  'not started',
  'in progress',
  'completed',
  'partly completed',
  'suspended',
  'cancelled',
];

/** What a side states: the report of its lead that was validated last. */
export interface StatedStatus {
  readonly status: ActivityStatus;
  /** The ISO 8601 day on which it was validated. */
  readonly on: string;
  readonly report: string;
  /** The other side disputes this report. */
  readonly disputed: boolean;
}

/** Where an activity stands for both: derived, and stated by nobody (rule F3). */
export type SharedStatus =
  | { readonly kind: 'agreed'; readonly status: ActivityStatus }
  | { readonly kind: 'reported by one side'; readonly side: Side; readonly status: ActivityStatus }
  | { readonly kind: 'disputed' }
  | { readonly kind: 'no report' };

/** The shared status, what it was before a side fell silent, and which sides are silent. */
export interface ActivityStanding {
  readonly shared: SharedStatus;
  /** What each side stated last, however old. */
  readonly stated: OfEachSide<StatedStatus | null>;
  /** The sides that stated nothing since `since`, although it was due. */
  readonly silent: readonly Side[];
}

/**
 * The shared status of what each side states. What was stated before `since`, the opening of the last round whose due day has passed, counts no
 * more: who has not reported since then is silent. `since` is null where nothing was due yet.
 */
export function standingOfActivity(
  stated: OfEachSide<StatedStatus | null>,
  since: string | null,
): ActivityStanding {
  const silent = SIDES.filter((side) => {
    const last = stated[side];
    return since !== null && (last === null || last.on < since);
  });
  const [a, b] = SIDES.map((side) => (silent.includes(side) ? null : stated[side]));
  return { shared: sharedOf(a ?? null, b ?? null), stated, silent };
}

function sharedOf(a: StatedStatus | null, b: StatedStatus | null): SharedStatus {
  if (a?.disputed || b?.disputed) return { kind: 'disputed' };
  if (a !== null && b !== null)
    return a.status === b.status ? { kind: 'agreed', status: a.status } : { kind: 'disputed' };
  if (a !== null) return { kind: 'reported by one side', side: 'a', status: a.status };
  if (b !== null) return { kind: 'reported by one side', side: 'b', status: b.status };
  return { kind: 'no report' };
}
