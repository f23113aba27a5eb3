import { inWorkspace } from '../api/in-workspace.ts';

/** The address of a thread's page. */
export function threadAddress(lineage: string, thread: string): string {
  return inWorkspace(`/lineages/${encodeURIComponent(lineage)}/threads/${encodeURIComponent(thread)}`);
}
