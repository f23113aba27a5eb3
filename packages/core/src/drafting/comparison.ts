import type { Answer } from '../issues/issue.ts';
import { comparisonOfInstruments } from '../lineage/compare-instruments.ts';
import type { Comparison } from '../lineage/comparison.ts';
import type { Draft } from './draft.ts';
import { pairsOfDraft } from './links.ts';
import { instrumentOfDraft } from './to-instrument.ts';

/** The base beside a draft, each paragraph beside the one that it comes from (rule N8): what the Word file of the draft is made of. */
export function comparisonOfDraft(draft: Draft): Answer<Comparison> {
  return comparisonOfInstruments(draft.base, instrumentOfDraft(draft), pairsOfDraft(draft));
}
