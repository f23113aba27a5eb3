import {
  type DiscoveredLineage,
  discoveredLineages,
  type Instrument,
  type InstrumentSummary,
  type LineageDecision,
  summaryOfInstrument,
} from '@biennium/core';
import type { ReadingPage, UnparsedReading } from '../store/repositories/reading-pages.ts';

/** The lineages among the instruments of some pages, which are asked for one by one. */
export function discoveryAmong(
  pages: Iterable<ReadingPage>,
  decisions: readonly LineageDecision[],
): DiscoveredLineage[] {
  return discoveredLineages(summariesOf(pages), decisions);
}

function* summariesOf(pages: Iterable<ReadingPage>): Generator<InstrumentSummary> {
  for (const page of pages) for (const unparsed of page) yield summaryOf(unparsed);
}

/** A summary by what holds today, corrections applied. */
function summaryOf({ id, reading, ...fields }: UnparsedReading): InstrumentSummary {
  return summaryOfInstrument({ ...(JSON.parse(reading) as Instrument), ...fields }, id);
}

export type { ReadingPage };
