const pattern = /^\/w\/[a-z0-9-]{1,40}(?=\/|$)/;

/** What the addresses of a workspace begin with, from one of them: `/w/asean`; nothing in the first workspace. */
export function prefixOf(path: string): string {
  return pattern.exec(path)?.[0] ?? '';
}

/** What every address of the workspace begins with that the page shows. Another workspace is another page. */
export const workspacePrefix = typeof location === 'undefined' ? '' : prefixOf(location.pathname);

/** An address of this server within the workspace that the page shows; one that names a workspace stays as it is. */
export function inWorkspace(path: string, prefix: string = workspacePrefix): string {
  return prefixOf(path) === '' ? `${prefix}${path}` : path;
}

/** The first page of a workspace, by its code. */
export function addressOfWorkspace(code: string | null): string {
  return code === null ? '/' : `/w/${code}/`;
}
