/** What an address of a text with its origins asks for. */
export interface OriginsSearch {
  /** The instrument whose words are shown, by its id; the last of the lineage without it. */
  readonly at?: string;
  /** Only the words of these members stay strong: their numbers in the lineage from 1, separated by commas. */
  readonly only?: string;
  /** Lines of a kind of their own under the words of each member, for who does not tell the tints apart. */
  readonly lines?: 'shown';
}

export function originsSearch(search: Record<string, unknown>): OriginsSearch {
  const { at, lines } = search;
  const only = membersOfSearch(search['only']);
  return {
    ...(typeof at === 'string' && at !== '' && at.length <= 100 && { at }),
    ...(only.length > 0 && { only: only.map((index) => index + 1).join(',') }),
    ...(lines === 'shown' && { lines }),
  };
}

/** The indices, from 0, that `only` names. */
export function membersOfSearch(only: unknown): readonly number[] {
  if (typeof only !== 'string' && typeof only !== 'number') return [];
  const numbers = String(only)
    .split(',')
    .filter((number) => /^\d{1,4}$/.test(number))
    .map((number) => Number(number) - 1);
  return [...new Set(numbers)].filter((index) => index >= 0).sort((a, b) => a - b);
}
