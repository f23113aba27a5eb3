/** The name of a file without the folders that it lay in. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) || path;
}
