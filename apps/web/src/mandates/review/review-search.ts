/** Where in a review one is. */
export interface ReviewSearch {
  /** The id of a mandate, or the address of a paragraph in which there is none. */
  readonly at?: string | undefined;
}

export function reviewSearchOf(search: Record<string, unknown>): ReviewSearch {
  const { at } = search;
  return typeof at === 'string' && at !== '' ? { at: at.slice(0, 200) } : {};
}
