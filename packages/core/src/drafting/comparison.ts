import type { Instrument } from '../instrument/instrument.ts';
import type { Answer } from '../issues/issue.ts';
import { comparisonOfInstruments } from '../lineage/compare-instruments.ts';
import type { Comparison } from '../lineage/comparison.ts';
import type { Draft } from './draft.ts';
import { addressesOf, instrumentOfDraft, standing } from './to-instrument.ts';

/**
 * Two states of one draft held against each other (rule N8). What became of each paragraph is known, not found by likeness: an entry
 * keeps its name, and others never belong together. The base beside its draft is what the Word file is made of. Addresses are those of {@link instrumentOfDraft}.
 */
export function comparisonOfDrafts(old: Draft, next: Draft): Answer<Comparison> {
  const [from, to] = [old, next].map((draft) => addressesOf(draft, standing(draft))) as [
    Addresses,
    Addresses,
  ];
  const joined = [...from].flatMap(([id, { address }]) => {
    const other = to.get(id);
    return other ? [{ from: address, to: other.address }] : [];
  });
  const { value, issues } = comparisonOfInstruments(instrumentAt(old), instrumentAt(next), {
    joined,
    parted: [],
    complete: true,
  });
  // Nobody decided: each entry remembers where it comes from.
  const links = value.links.map((link) => ({ ...link, decided: false }));
  return { value: { ...value, links }, issues };
}

type Addresses = ReturnType<typeof addressesOf>;

/** As long as nobody touched it the draft is its base, with notes that no paragraph calls. */
function instrumentAt(draft: Draft): Instrument {
  const untouched = [...draft.entries, ...draft.notes].every(({ reasons }) => reasons.length === 0);
  return untouched ? draft.base : instrumentOfDraft(draft);
}
