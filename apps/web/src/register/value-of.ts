import type { StandingField } from '@biennium/core';

/** What has fields: an entry, in a list or on its page. */
export interface WithFields {
  readonly fields: readonly StandingField[];
}

/** The values of a field that hold. */
export function valuesOf({ fields }: WithFields, name: string): readonly string[] {
  return fields.find(({ field }) => field === name)?.values.map(({ value }) => value) ?? [];
}

/** The value of a field that holds; of several the first. */
export function firstOf(entry: WithFields, name: string): string | null {
  return valuesOf(entry, name)[0] ?? null;
}
