import type { House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { addDirectory } from './directory.ts';
import { addDirectoryImport } from './import.ts';
import { addFocalPeople } from './people.ts';
import { addPosts } from './posts.ts';

/** Focal points: their posts, those who hold them, the directory. */
export function addFocalPoints(api: Routes, house: House): void {
  addDirectory(api, house);
  addDirectoryImport(api, house);
  addPosts(api, house);
  addFocalPeople(api, house);
}
