import {
  type Attribution,
  blocksOfInstrument,
  type ComparedNote,
  type Comparison,
  type Instrument,
  type Redline,
} from '@biennium/core';
import { wordFile } from './docx/file.ts';
import type { Authorship } from './docx/xml/revisions.ts';

/** Who signs the changes of a file, when, and the language of both texts (ISO 639-1). */
export interface TrackedChangesBy extends Authorship {
  readonly language: string;
  /** Whose doing the changes are, where that is known: each bears the name of those who wanted it (rule D16). */
  readonly attribution?: Attribution;
  /** Whether the reasons of own changes stand as comments at them (rule D17). */
  readonly reasons?: boolean;
}

/**
 * A comparison as a Word file: the new text as tracked changes over the old one (rules D10 to D18). Accepting all of them gives the new
 * text, rejecting all the old one. The same comparison, author and instant give the same bytes.
 */
export async function docxFromComparison(
  comparison: Comparison,
  { language, ...by }: TrackedChangesBy,
): Promise<Uint8Array> {
  return wordFile(comparison, language, by);
}

/** An instrument as a Word file in the layout of the United Nations (rules D1 to D8). */
export async function docxFromInstrument(instrument: Instrument): Promise<Uint8Array> {
  const rows = blocksOfInstrument(instrument).map((block) => ({
    old: [block],
    new: [block],
    link: null,
    redline: unchanged(block.text),
    changes: [],
    counterpart: null,
    counterpartRedline: null,
    counterpartChanges: [],
  }));
  const notes = instrument.notes.map(
    ({ marker, text, italics }): ComparedNote => ({
      old: marker,
      new: marker,
      redline: unchanged(text),
      italics: { old: italics, new: italics },
    }),
  );
  return wordFile({ rows, notes, links: [] }, instrument.language, null);
}

function unchanged(text: string): Redline {
  const whole = { start: 0, end: text.length };
  return { old: text, new: text, runs: text === '' ? [] : [{ kind: 'kept', old: whole, new: whole }] };
}
