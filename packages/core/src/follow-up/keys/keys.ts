import type { Side } from '../side.ts';
import { type OfEachSide, ofEachSide, SIDES } from '../side.ts';

/** What neither side can do alone (rule F1). */
export type Decision =
  | 'accept line'
  | 'adopt matrix'
  | 'amend line'
  | 'close matrix'
  | 'complete activity'
  | 'open round'
  | 'publish';

export const DECISIONS: readonly Decision[] = [
  'accept line',
  'adopt matrix',
  'amend line',
  'close matrix',
  'complete activity',
  'open round',
  'publish',
];

/** That a side's coordinator agreed to a decision, to what they saw and to nothing else. */
export interface Key {
  readonly side: Side;
  /** The fingerprint of what they saw. */
  readonly on: string;
  /** The account that turned it. */
  readonly by: string;
  /** The instant, in ISO 8601. */
  readonly at: string;
  /** It was taken back. */
  readonly takenBack: boolean;
}

/** The key of each side that holds for what stands now. One that was taken back, or turned on something else, holds no more. */
export function keysThatHold(keys: readonly Key[], fingerprint: string): OfEachSide<Key | null> {
  return ofEachSide(
    (side) => keys.findLast((key) => key.side === side && key.on === fingerprint && !key.takenBack) ?? null,
  );
}

/** The sides whose key is still to be turned. None: the decision is taken. */
export function missingKeys(keys: readonly Key[], fingerprint: string): readonly Side[] {
  const holding = keysThatHold(keys, fingerprint);
  return SIDES.filter((side) => holding[side] === null);
}
