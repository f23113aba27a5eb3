import type { Block } from '../../lineage/comparison.ts';
import type { Draft } from '../draft.ts';
import { markersOfNotes } from '../note-markers.ts';
import { addressesOf, standing } from '../to-instrument.ts';

/**
 * The entries that blocks of a draft's instrument are, in the order of reading; a block that no entry gave by itself, such as the label of an
 * annex without one, has none.
 */
export function entriesOfBlocks(draft: Draft, blocks: readonly Block[]): Map<Block, string> {
  const entries = standing(draft);
  const byAddress = new Map([...addressesOf(draft, entries)].map(([id, { address }]) => [address, id]));
  const texts = new Map(entries.map(({ id, text }) => [id, text.replaceAll(/[\n\r\u2028\u2029]/g, ' ')]));
  const places = new Map<string, number>();
  const found = new Map<Block, string>();
  for (const block of blocks) {
    const { role, address } = block;
    const text = block.text.replaceAll('\n', ' ');
    const known = address === null ? undefined : byAddress.get(address);
    if (known !== undefined && texts.get(known) === text) found.set(block, known);
    if (address !== null) continue;
    const from = places.get(role) ?? 0;
    const at = entries.findIndex(
      (entry, index) => index >= from && entry.role === role && texts.get(entry.id) === text,
    );
    if (at < 0) continue;
    places.set(role, at + 1);
    found.set(block, (entries[at] as (typeof entries)[number]).id);
  }
  return found;
}

/** The notes that printed markers with their words are, each with the entries that call it behind it. */
export function notesOfMarkers(
  draft: Draft,
  printed: readonly { readonly marker: string; readonly text: string }[],
): Map<string, string[]> {
  const entries = standing(draft);
  const wanted = new Set(printed.map(({ marker, text }) => `${marker} ${text}`));
  const found = new Map<string, string[]>();
  const byId = new Map(draft.notes.map((note) => [note.id, note.text]));
  for (const [id, marker] of markersOfNotes(draft, entries)) {
    const key = `${marker} ${byId.get(id)}`;
    if (!wanted.has(key) || found.has(key)) continue;
    const callers = entries.filter((entry) => entry.notes.some(({ note }) => note === id));
    found.set(key, [id, ...callers.map((entry) => entry.id)]);
  }
  return found;
}
