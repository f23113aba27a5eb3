import type { Instrument, Text } from '../../instrument/instrument.ts';
import { portionsOfInstrument } from '../../lineage/comparison/blocks.ts';
import type { Piece } from '../../text/placed-text.ts';
import type { DraftEntry, DraftNote } from '../draft.ts';
import { draftOfInstrument } from '../from-base.ts';
import { type PageLine, pageOfDraft } from '../page.ts';

/** A line of the page of a file, and where its words stand in the source. */
export interface FileLine extends PageLine {
  readonly text: string;
  /** Sorted by place; without words there is none. */
  readonly pieces: readonly Piece[];
}

/** The lines of an instrument that was read from a file, as the page of a draft has them. */
export function fileLines(instrument: Instrument): FileLine[] {
  const draft = draftOfInstrument(instrument);
  const page = pageOfDraft(draft);
  const texts = new Map<string, readonly Text[]>();
  for (const [index, portion] of portionsOfInstrument(instrument).entries())
    texts.set((draft.entries[index] as DraftEntry).id, portion.texts);
  for (const [index, note] of instrument.notes.entries())
    texts.set((draft.notes[index] as DraftNote).id, [note]);
  return page.lines.map((line) => ({
    ...line,
    text: page.text.slice(line.start, line.end),
    pieces: texts.get(line.owner)?.[line.passage]?.pieces ?? [],
  }));
}
