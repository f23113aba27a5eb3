import type { AmendmentsPage, PagedEntry, ShownAmendment, ShownGroup } from '../../api/draft-queries.ts';
import type { DraftSearch } from '../draft-search.ts';

/** A paragraph of the text that delegations marked, with what they ask for in it. */
export interface MarkedEntry {
  readonly entry: PagedEntry;
  readonly groups: readonly ShownGroup[];
  readonly remarks: AmendmentsPage['remarks'];
}

export function rulingOf({ decision }: ShownAmendment): 'open' | 'accepted' | 'rejected' | 'bracketed' {
  return decision?.ruling ?? 'open';
}

/** What the address asks to see, paragraph by paragraph; a group stands with the first paragraph that it is about. */
export function narrowedEntries(
  page: AmendmentsPage,
  { delegation, ruling, conflicts }: DraftSearch,
): readonly MarkedEntry[] {
  const isAsked = (amendment: ShownAmendment) =>
    (delegation === undefined || amendment.delegation === delegation) &&
    (ruling === undefined || rulingOf(amendment) === ruling);
  // Of amendments that contradict each other all are shown, or none.
  const groups = page.groups.filter(
    (group) => (conflicts === undefined || group.conflicting) && group.amendments.some(isAsked),
  );
  const remarks = page.remarks.filter(
    (remark) =>
      (delegation === undefined || remark.delegation === delegation) &&
      (ruling === undefined || ruling === 'open') &&
      conflicts === undefined,
  );
  return page.entries.flatMap((entry) => {
    const own = {
      groups: groups.filter(({ entries }) => entries[0] === entry.id),
      remarks: remarks.filter(({ entries }) => entries[0] === entry.id),
    };
    return own.groups.length + own.remarks.length === 0 ? [] : [{ entry, ...own }];
  });
}
