import { amendmentGroups, type Draft, type MarkedUpDocument, pageOfDraft } from '@biennium/core';
import { done, type Result } from '../refusals/result.ts';
import {
  amendmentRound,
  amendmentsOf,
  changedSince,
  delegationCounts,
  homelessRulings,
  type WorkedFile,
} from './amendment-round.ts';
import type { Context } from './context.ts';
import type { AmendmentsPage, PagedEntry, ShownAmendment, ShownFile } from './draft-pages.ts';
import { printedBy } from './present-draft.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/** What delegations ask for in a revision of a draft, or in the last one. Refused as {@link amendmentRound} refuses. */
export async function showAmendments(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  revision?: number,
): Promise<Result<AmendmentsPage>> {
  const asked = await amendmentRound(context, worked, id, revision);
  if (!asked.done) return asked;
  const round = asked.value;
  const { found, files, frozen } = round;
  const owner = new Map(files.flatMap(({ file, asks }) => asks.amendments.map((each) => [each.id, file.id])));
  const shown = (amendment: Omit<ShownAmendment, 'file' | 'decision'>): ShownAmendment => {
    const ruled = round.rulings.get(amendment.id);
    const decision = ruled && {
      ...{ ruling: ruled.ruling, reason: ruled.reason, author: ruled.author, at: ruled.at },
    };
    return { ...amendment, file: owner.get(amendment.id) ?? '', decision: decision ?? null };
  };
  return done({
    draft: found.facts,
    version: found.stored.amendmentsVersion,
    revision: round.revision,
    current: round.current,
    text: pageOfDraft(frozen.value).text,
    entries: pagedEntries(frozen.value, changedSince(round)),
    files: files.map(shownFile),
    delegations: delegationCounts(round),
    groups: amendmentGroups(amendmentsOf(round)).map(({ amendments, range, conflicting }) => ({
      entries: [...new Set(amendments.flatMap(({ entries }) => entries))],
      range,
      conflicting,
      amendments: amendments.map(shown),
    })),
    remarks: files.flatMap(({ file, asks }) => asks.remarks.map((each) => ({ ...each, file: file.id }))),
    unplaced: files.flatMap(({ file, asks }) => asks.unplaced.map((each) => ({ ...each, file: file.id }))),
    homeless: homelessRulings(round),
    issues: files.flatMap(({ file, issues }) => (file.withdrawn ? [] : issues)),
  });
}

/** A file with how much it asks for. */
export function shownFile({ file, asks, issues }: WorkedFile): ShownFile {
  return {
    ...file,
    issues,
    authors: authorsOf([...asks.amendments, ...asks.unplaced], asks.remarks),
    amendments: asks.amendments.length,
    remarks: asks.remarks.length,
  };
}

/** Who signed changes and comments, the one with the most first. */
export function authorsOf(
  changes: readonly Pick<MarkedUpDocument['changes'][number], 'author'>[],
  comments: readonly Pick<MarkedUpDocument['comments'][number], 'author'>[],
): string[] {
  const counts = new Map<string, number>();
  for (const { author } of [...changes, ...comments]) {
    const name = author?.trim() ?? '';
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1)).map(([name]) => name);
}

/** The entries and notes of a page, each with its stretch of the text. */
function pagedEntries(draft: Draft, changed: ReadonlySet<string>): PagedEntry[] {
  const { paragraphs, markers } = printedBy(draft);
  const entries = new Map<string, PagedEntry>();
  for (const { owner: id, role, start, end } of pageOfDraft(draft).lines) {
    const first = entries.get(id);
    entries.set(
      id,
      first
        ? { ...first, end }
        : {
            ...{ start, end, id, role, address: paragraphs.get(id)?.address ?? null },
            printed: paragraphs.get(id)?.number ?? markers.get(id) ?? null,
            changedSince: changed.has(id),
          },
    );
  }
  return [...entries.values()];
}
