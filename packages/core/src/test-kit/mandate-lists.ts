import { readFileSync } from 'node:fs';
import type {
  Area,
  Country,
  Goal,
  List,
  MandateLists,
  OrganizationList,
  Theme,
} from '../mandates/lists/list.ts';

/** A list of `packages/core/lists`, as it stands in its file. */
export function listNamed<Found>(name: string): Found {
  return JSON.parse(readFileSync(new URL(`../../lists/${name}.json`, import.meta.url), 'utf8')) as Found;
}

/** The lists that mandates are read with. */
export const mandateLists: MandateLists = {
  organizations: listNamed<OrganizationList>('organizations'),
  themes: listNamed<List<Theme>>('themes'),
  countries: listNamed<List<Country>>('countries'),
  goals: listNamed<List<Goal>>('goals'),
};

/** Lists of areas of cooperation, each with what its texts call them. */
export const areaLists: readonly List<Area>[] = [
  'priority-areas-2006',
  'fields-of-review',
  'matrix-clusters',
].map((name) => listNamed<List<Area>>(name));
