import type { VerbName } from '../../lineage/strength/scale.ts';
import type { Range } from '../../text/span.ts';
import type { DueKind } from '../due/due.ts';
import type { Addressee, Tag } from '../mandate.ts';

// What a mandate says as it holds: as the program read it, or as a person set it right. A value that a person gave stands where its words
// are found in the paragraph; a range is null where they are not.

export interface StandingAddressee extends Omit<Addressee, 'at'> {
  readonly at: Range | null;
}

export interface StandingDue {
  readonly kind: DueKind;
  readonly session: number | null;
  /** ISO 8601 day. */
  readonly on: string | null;
  readonly meeting: string | null;
  /** The rule that computed it; null where a person said it. */
  readonly rule: string | null;
  readonly at: Range | null;
}

export interface StandingRecurrence {
  /** ISO 8601 duration. */
  readonly every: string | null;
  readonly at: Range | null;
}

/** Places are those of the flat text of the paragraph. */
export interface MandateContent {
  readonly verb: VerbName;
  readonly verbAt: Range | null;
  readonly strength: number;
  readonly addressees: readonly StandingAddressee[];
  readonly action: string;
  readonly actionAt: Range | null;
  readonly deliverable: string | null;
  readonly due: StandingDue | null;
  readonly recurrence: StandingRecurrence | null;
  readonly conditions: readonly Range[];
  readonly themes: readonly Tag[];
  readonly countries: readonly Tag[];
  readonly goals: readonly Tag[];
}

/** What a person says of a mandate; a field that is left out stays as it is. */
export interface MandateFields {
  readonly verb?: VerbName | undefined;
  readonly addressees?:
    | readonly { readonly name: string; readonly organization: string | null }[]
    | undefined;
  readonly action?: string | undefined;
  readonly deliverable?: string | null | undefined;
  readonly due?: Pick<StandingDue, 'kind' | 'session' | 'on' | 'meeting'> | null | undefined;
  /** ISO 8601 duration; null where it is asked once. */
  readonly recurrence?: string | null | undefined;
  readonly themes?: readonly string[] | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly goals?: readonly string[] | undefined;
}
