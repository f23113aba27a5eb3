import type { Instrument, Issue, SourceText } from '@biennium/core';
import type * as Api from '@biennium/server/api';

export type { Hit, Hits, InstrumentList, InstrumentSummary, Kept } from '@biennium/server/api';

/** The fields of an instrument that a person can correct, in the order in which they are shown. */
export const correctableFields = [
  'symbol',
  'title',
  'adoptedOn',
  'session',
  'agendaItem',
  'meeting',
  'draftSymbol',
  'body',
] as const satisfies readonly Api.CorrectableField[];

export type CorrectableField = Api.CorrectableField;

export type FieldValue = string | number | null;

/** What the program read; it stays on record whatever is corrected. */
export type Proposal = Readonly<Record<CorrectableField, FieldValue>>;

/** A person's decision about a field. The author is null while nothing is kept. */
export type Correction = Omit<Api.Correction, 'author'> & { readonly author: string | null };

export interface CorrectionToMake {
  readonly field: CorrectableField;
  readonly value: string | null;
  readonly note?: string;
  /** Which instrument of a file is meant, from 0, while it has no id yet. */
  readonly position?: number;
}

export interface FileFacts {
  readonly name: string;
  /** Null when the file could not be read. */
  readonly format: string | null;
  /** Its length. */
  readonly bytes: number;
  readonly sha256: string;
}

export type Source = Pick<SourceText, 'format' | 'text' | 'marks'>;

/** What a reading shows: kept already, or only read so far. */
export interface ReadingMatter {
  /** Null before it is kept. */
  readonly id: string | null;
  readonly instrument: Instrument;
  readonly proposed: Proposal;
  readonly corrections: readonly Correction[];
  readonly issues: readonly Issue[];
  readonly source: Source;
  readonly file: FileFacts;
  /** Ids of the instruments held here, by cited symbol; null before it is kept, when nobody has looked. */
  readonly held: Readonly<Record<string, string>> | null;
}

/** A kept instrument with the tag that a change of it has to name. */
export type TaggedInstrument = Api.InstrumentPage & { readonly tag: string };

/** What was read from a file that is not kept: one reading for each resolution in it, none where it cannot be read. */
export type FileReading = Pick<Api.ReadingPage, 'readings' | 'issues' | 'file'> & {
  readonly source: Source | null;
};
