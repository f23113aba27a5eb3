import { WorkedDrafts } from '../../commands/worked-drafts.ts';
import type { House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { addAmendments } from './amendments.ts';
import { addDraftChanges } from './changes.ts';
import { addDelegationFiles } from './files.ts';
import { addDraftList } from './list.ts';
import { addDraftReading } from './one.ts';

/** Drafts of next texts and what delegations ask for in them: they share what was worked out last. */
export function addDrafts(api: Routes, house: House): void {
  const worked = new WorkedDrafts(house.drafting);
  addDraftList(api, house, worked);
  addDraftReading(api, house, worked);
  addDraftChanges(api, house, worked);
  addDelegationFiles(api, house, worked);
  addAmendments(api, house, worked);
}
