import { comparisonOfInstruments, type Instrument, type Issue } from '@biennium/core';
import { docxFromComparison } from '@biennium/documents';

/** The new text as tracked changes over the old one, and what was noticed about the two. */
export interface Redlined {
  /** A Word file; `null` where an issue of severity error says why there is none. */
  readonly content: Uint8Array | null;
  readonly issues: readonly Issue[];
}

/** Two instruments as a Word file; `signed` is who signs the changes, and when. */
export async function redlineInstruments(
  old: Instrument,
  next: Instrument,
  signed: { readonly author: string; readonly at: string },
): Promise<Redlined> {
  const { value, issues } = comparisonOfInstruments(old, next);
  if (issues.some(({ severity }) => severity === 'error')) return { content: null, issues };
  return { content: await docxFromComparison(value, { ...signed, language: next.language }), issues };
}
