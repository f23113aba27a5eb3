import { WorkedLineages } from '../../commands/worked-lineages.ts';
import { addLineageCycle } from '../calendar/cycle.ts';
import { addComparison } from '../comparisons/comparison.ts';
import { addComparisonFile } from '../comparisons/docx.ts';
import type { House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { addLineageChanges } from './changes.ts';
import { addDiscoveries } from './discover.ts';
import { addLineageFinding } from './find.ts';
import { addLineageList } from './list.ts';
import { addLineageMaking } from './make.ts';
import { addLineage } from './one.ts';
import { addLineageOrigins } from './origins.ts';
import { addLineageSplitting } from './split.ts';
import { addLineageThread } from './thread.ts';

/** Lineages and comparisons: they share what was worked out last. */
export function addLineages(api: Routes, house: House): void {
  const worked = new WorkedLineages();
  addLineageList(api, house, worked);
  addLineageMaking(api, house, worked);
  addLineage(api, house, worked);
  addLineageChanges(api, house, worked);
  addLineageSplitting(api, house, worked);
  addLineageThread(api, house, worked);
  addLineageFinding(api, house, worked);
  addLineageOrigins(api, house, worked);
  addLineageCycle(api, house, worked);
  addDiscoveries(api, house);
  addComparison(api, house, worked);
  addComparisonFile(api, house, worked);
}
