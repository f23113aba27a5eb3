import type { StoredWorkspace } from '../api/account-queries.ts';
import { addressOfWorkspace } from '../api/in-workspace.ts';

/** Opens the workspace of whoever just signed in, as a new page; the address of the link is not kept in the history. */
export function goIn(workspace: StoredWorkspace | null): void {
  location.replace(addressOfWorkspace(workspace?.code ?? null));
}
