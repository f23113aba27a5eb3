import { importDirectory } from '../../commands/import-directory.ts';
import { planDirectory } from '../../commands/plan-directory.ts';
import type { House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { addTableImport } from '../table-import.ts';
import { addDirectory } from './directory.ts';
import { addFocalPeople } from './people.ts';
import { addPosts } from './posts.ts';
import { directoryImportedShape, directoryPlanShape } from './shapes.ts';

/** Focal points: their posts, those who hold them, the directory. */
export function addFocalPoints(api: Routes, house: House): void {
  addDirectory(api, house);
  addTableImport(api, house, {
    ...{ path: '/api/focal-points', of: 'focal points', permission: 'keep focal points' },
    preview: { shape: directoryPlanShape, run: planDirectory },
    import: { shape: directoryImportedShape, run: importDirectory },
  });
  addPosts(api, house);
  addFocalPeople(api, house);
}
