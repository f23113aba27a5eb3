import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';

/** A file of the disk: where it is, and what it is called from the folder that was named. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
}

/**
 * The files that `paths` name, each once: a folder stands for all the files in it at any depth, in the order of their
 * names, but for those whose name begins with a dot. A path where nothing is stands for itself. `path` is absolute;
 * `name` is the way from the folder named, with slashes, so that nothing of the disk above it is kept.
 */
export async function filesUnder(paths: readonly string[]): Promise<FoundFile[]> {
  const files = new Map<string, FoundFile>();
  const add = (path: string, name: string) => {
    if (!files.has(path)) files.set(path, { path, name });
  };
  for (const path of paths) {
    const absolute = resolve(path);
    const found = await stat(absolute).catch(() => null);
    if (!found?.isDirectory()) add(absolute, basename(absolute));
    else for (const file of await filesIn(absolute)) add(file, relative(absolute, file).split(sep).join('/'));
  }
  return [...files.values()];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesIn(path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}
