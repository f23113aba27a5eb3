const prefix = /^\/w\/([a-z0-9-]{1,40})(?=\/|$)/;

/** The path of a request within its workspace: `/w/asean/api/matrices` is `/api/matrices` of the workspace `asean`. */
export function pathInWorkspace(path: string): string {
  const within = path.replace(prefix, '');
  return within === '' ? '/' : within;
}

/** The code of the workspace that an address names; null of the first, which none names. */
export function workspaceCodeIn(path: string): string | null {
  return prefix.exec(path)?.[1] ?? null;
}
