/** The address of a thread's page. */
export function threadAddress(lineage: string, thread: string): string {
  return `/lineages/${encodeURIComponent(lineage)}/threads/${encodeURIComponent(thread)}`;
}
