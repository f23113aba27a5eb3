import type { StrengthChange } from '../../lineage/lineage.ts';
import type { VerbName } from '../../lineage/strength/scale.ts';
import type { Range } from '../../text/span.ts';
import type { Due } from '../due/due.ts';
import type { Addressee, Mandate } from '../mandate.ts';

/** What of a mandate is held against another: a {@link Mandate}, or one that a person set right. */
export interface ComparableMandate {
  readonly paragraph: string;
  readonly verb: VerbName;
  readonly strength: number;
  readonly action: string;
  readonly actionAt?: Range | null;
  readonly addressees: readonly Pick<Addressee, 'name' | 'organization'>[];
  readonly due: {
    readonly kind: Due['kind'];
    readonly session?: number | null;
    readonly on?: string | null;
    readonly meeting?: string | null;
    readonly at?: Range | null;
  } | null;
  readonly recurrence: { readonly every: string | null } | null;
}

/**
 * What became of a mandate from one instrument to the next (rule M15).
 *
 * - `carried`: it is made again; `strength` and `changed` say how otherwise.
 * - `new`, `dropped`: no ancestor, no descendant.
 */
export type MandateFate = 'carried' | 'new' | 'dropped';

/** What of a mandate that is carried over is another than before. */
export type ChangedPart = 'verb' | 'addressees' | 'action' | 'due' | 'recurrence';

export interface MandateChange<M = Mandate> {
  readonly fate: MandateFate;
  readonly old: M | null;
  readonly new: M | null;
  /** Where it is asked more or less strongly than before: softened where `to` is less. */
  readonly strength: StrengthChange | null;
  readonly changed: readonly ChangedPart[];
  /** Its due moved on as far as the texts lie apart: that is routine, and no change of the due or of the words that name it. */
  readonly movedOn: boolean;
}
