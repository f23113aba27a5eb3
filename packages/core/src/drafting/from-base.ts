import type { Instrument } from '../instrument/instrument.ts';
import { type Portion, portionsOfInstrument } from '../lineage/comparison/blocks.ts';
import type { Draft, DraftEntry, DraftNote } from './draft.ts';

/** The draft before anybody touched it: the blocks of the base in the order of reading, each of them kept (rule N1). */
export function draftOfInstrument(base: Instrument): Draft {
  const notes = base.notes.map(
    ({ marker, text, italics }, index): DraftNote => ({
      id: `note:${index + 1}`,
      marker,
      text,
      italics,
      baseText: text,
      reasons: [],
    }),
  );
  // Two notes may bear one marker; the first is the one that is called.
  const noteOf = new Map([...notes].reverse().map(({ id, marker }) => [marker, id]));
  const counts = new Map<string, number>();
  const entries = portionsOfInstrument(base).map((portion) =>
    keptEntry(portion, portion.block.address ?? countedId(portion, counts), noteOf),
  );
  return { base, entries, notes, decided: [] };
}

function keptEntry({ block }: Portion, id: string, noteOf: ReadonlyMap<string | null, string>): DraftEntry {
  const { role, kind, level, number, text, passages, italics } = block;
  const notes = block.notes.flatMap(({ marker, at }) => {
    const note = noteOf.get(marker);
    return note === undefined ? [] : [{ note, at }];
  });
  const base = { role, text, passages, notes, italics };
  return { ...base, id, kind, level, number, base, fate: 'kept', moved: false, reasons: [] };
}

/** The name of what is no paragraph: its role and its turn among those of its role. */
function countedId({ block: { role } }: Portion, counts: Map<string, number>): string {
  const turn = (counts.get(role) ?? 0) + 1;
  counts.set(role, turn);
  return `${role}:${turn}`;
}
