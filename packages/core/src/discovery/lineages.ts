import type { DiscoveredLineage, LineageDecision } from './discovered-lineage.ts';
import type { InstrumentSummary } from './instrument-summary.ts';

/**
 * The lineages among instruments, by title, by recalled symbols and by shared paragraphs, with the reasons of each tie (rules
 * L80–L89). Instruments that have no other are left out. Summaries are read once, one after the other, and not kept; the order in
 * which they come makes no difference. What a person decided stands.
 */
export function discoveredLineages(
  _summaries: Iterable<InstrumentSummary>,
  _decisions: readonly LineageDecision[] = [],
): DiscoveredLineage[] {
  return [];
}
