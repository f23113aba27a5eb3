import type { StrengthChange } from '../../lineage/lineage.ts';
import type { Mandate } from '../mandate.ts';

/**
 * What became of a mandate from one instrument to the next (rule M15).
 *
 * - `carried`: it is made again; `strength` and `changed` say how otherwise.
 * - `new`, `dropped`: no ancestor, no descendant.
 */
export type MandateFate = 'carried' | 'new' | 'dropped';

/** What of a mandate that is carried over is another than before. */
export type ChangedPart = 'verb' | 'addressees' | 'action' | 'due' | 'recurrence';

export interface MandateChange {
  readonly fate: MandateFate;
  readonly old: Mandate | null;
  readonly new: Mandate | null;
  /** Where it is asked more or less strongly than before: softened where `to` is less. */
  readonly strength: StrengthChange | null;
  readonly changed: readonly ChangedPart[];
}
