import type { DiscoveryWays } from '../commands/discover-lineages.ts';
import { discoveryAmong, type ReadingPage } from '../commands/discovery-among.ts';

/** Discovers lineages in the thread of the test. */
export const discoverHere: DiscoveryWays['discover'] = async (pages, decisions) => {
  const given: ReadingPage[] = [];
  for await (const page of pages) given.push(page);
  return discoveryAmong(given, decisions);
};
