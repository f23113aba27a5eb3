import { SIDES, type Side } from '@biennium/core/follow-up';
import type { ShownTwoKeys } from '../api/decision-queries.ts';

/** What became of the keys from one look to the next. */
export interface KeyNews {
  readonly what: 'turned' | 'fell' | 'back' | 'taken';
  readonly side: Side | null;
}

/** What is to be said about a decision that stands otherwise than before; nothing where its keys are as they were. */
export function whatHappened(before: ShownTwoKeys, now: ShownTwoKeys): readonly KeyNews[] {
  if (isTaken(now)) return isTaken(before) ? [] : [{ what: 'taken', side: null }];
  return SIDES.flatMap((side): KeyNews[] => {
    const [was, is] = [before.keys[side], now.keys[side]];
    if (is !== null) return was === null ? [{ what: 'turned', side }] : [];
    if (was === null) return [];
    return [{ what: now.fallen[side] === null ? 'back' : 'fell', side }];
  });
}

/** Whether both sides have decided: at once and for good, or, of what can still be changed, as long as both keys hold. */
export function isTaken({ taken, missing }: ShownTwoKeys): boolean {
  return taken || missing.length === 0;
}
