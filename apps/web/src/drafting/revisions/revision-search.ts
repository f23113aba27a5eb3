import { momentOf } from '../draft-search.ts';
import { oneOf } from '../one-of.ts';

/** What the address of a revision says. */
export interface RevisionSearch {
  /** Over the issued text; as it reads where it is left out. */
  readonly look?: 'redline' | undefined;
  /** A state of the draft that it is held against: `base`, `now`, `adopted`, or the number of another revision. */
  readonly against?: string | undefined;
}

/** What an address asks for; what it does not know is left out. */
export function revisionSearchOf(search: Record<string, unknown>): RevisionSearch {
  const look = oneOf(['redline'] as const, search['look']);
  const against = momentOf(search['against']);
  return { ...(look && { look }), ...(against !== undefined && { against }) };
}
