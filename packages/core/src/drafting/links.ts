import type { Answer } from '../issues/issue.ts';
import { linksOfInstruments } from '../lineage/align-instruments.ts';
import type { Link } from '../lineage/lineage.ts';
import type { Draft } from './draft.ts';
import { addressesOf, instrumentOfDraft, standing } from './to-instrument.ts';

/** Paragraphs of the base and of a draft, by their addresses, that belong together, and that do not. */
export interface DraftPairs {
  readonly joined: readonly AddressPair[];
  readonly parted: readonly AddressPair[];
}

interface AddressPair {
  readonly from: string;
  readonly to: string;
}

/**
 * What became of each paragraph of the base in a draft (rule N8). It is known, not found by likeness: each entry remembers the paragraph
 * that it comes from. Addresses of the draft are those of `instrumentOfDraft`.
 */
export function linksOfDraft(draft: Draft): Answer<Link[]> {
  const { value, issues } = linksOfInstruments(draft.base, instrumentOfDraft(draft), pairsOfDraft(draft));
  return { value: value.map((link) => ({ ...link, decided: false })), issues };
}

/** The same as decisions about links, for whatever holds base and draft against each other. */
export function pairsOfDraft(draft: Draft): DraftPairs {
  const addresses = addressesOf(draft, standing(draft));
  const joined = draft.entries.flatMap(({ id, base, fate }) => {
    const to = addresses.get(id)?.address;
    return base && fate !== 'dropped' && to !== undefined ? [{ from: id, to }] : [];
  });
  const dropped = draft.entries.filter(({ role, fate }) => isParagraph(role) && fate === 'dropped');
  const added = draft.entries.filter(
    ({ role, base, fate }) => isParagraph(role) && !base && fate !== 'dropped',
  );
  const parted = dropped.flatMap((one) =>
    added.flatMap((other) => {
      const to = addresses.get(other.id)?.address;
      return to === undefined || !one.base ? [] : [{ from: one.id, to }];
    }),
  );
  return { joined, parted };
}

function isParagraph(role: string): boolean {
  return role === 'preambular' || role === 'operative';
}
