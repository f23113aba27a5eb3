import type { FactField, FactKind } from './fact.ts';

/** A text that states a value: the index of the instrument, and {@link Fact.id}. */
export interface FactSource {
  readonly instrument: number;
  readonly fact: string;
}

/** One value of a field and who states it. */
export interface EntryValue {
  readonly value: string;
  readonly sources: readonly FactSource[];
}

/** What is known of one field. Several values of a name or of parties stand beside each other; of other fields they disagree. */
export interface EntryField {
  readonly field: FactField;
  readonly values: readonly EntryValue[];
  /** The values cannot all hold. */
  readonly disagree: boolean;
}

/** One thing that several texts record (rule R7). */
export interface Entry {
  readonly kind: FactKind;
  /** Made of what tells it from others: `meeting:general:2024-07-22`. It stays when texts are added that say more of it. */
  readonly id: string;
  readonly fields: readonly EntryField[];
  /** Where it is recorded, in the order of the instruments. */
  readonly sources: readonly FactSource[];
}
