import type { Instrument, Issue, SourceFormat, SourceText, Span } from '@biennium/core';

/** The fields of an instrument that a person can correct. */
export const correctableFields = [
  'symbol',
  'title',
  'adoptedOn',
  'session',
  'agendaItem',
  'meeting',
  'draftSymbol',
  'body',
] as const;

export type CorrectableField = (typeof correctableFields)[number];

export type FieldValue = string | number | null;

export type Proposal = Readonly<Record<CorrectableField, FieldValue>>;

export interface FileFacts {
  readonly name: string;
  /** Null when the file could not be read. */
  readonly format: SourceFormat | null;
  readonly bytes: number;
  readonly sha256: string;
}

export interface InstrumentSummary {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly kind: Instrument['kind'];
  readonly body: string | null;
  readonly language: string;
  readonly session: number | null;
  readonly agendaItem: string | null;
  readonly adoptedOn: string | null;
  readonly part: string | null;
  readonly counts: {
    readonly preambular: number;
    readonly operative: number;
    readonly notes: number;
    readonly citations: number;
    readonly issues: Readonly<Record<Issue['severity'], number>>;
  };
  readonly file: FileFacts;
  readonly keptAt: string;
}

export interface InstrumentPage {
  readonly items: readonly InstrumentSummary[];
  readonly total: number;
}

/** A person's decision about a field; what the program proposed stays beside it. */
export interface Correction {
  readonly field: CorrectableField;
  readonly before: string | null;
  readonly after: string | null;
  /** Null before it is kept. */
  readonly author: string | null;
  readonly at: string;
  readonly note: string | null;
}

export interface CorrectionToMake {
  readonly field: CorrectableField;
  readonly value: string | null;
  readonly note?: string;
  /** Which instrument of a file is meant, from 0, while it has no id yet. */
  readonly position?: number;
}

export type Source = Pick<SourceText, 'format' | 'text' | 'marks' | 'hints' | 'layout'>;

export interface KeptInstrument {
  readonly id: string;
  readonly version: number;
  /** As read, with the corrections applied. */
  readonly instrument: Instrument;
  readonly proposed: Proposal;
  readonly corrections: readonly Correction[];
  readonly issues: readonly Issue[];
  readonly source: Source;
  readonly file: FileFacts;
  /** Ids of the instruments held here, by the symbols that this one cites. */
  readonly held: Readonly<Record<string, string>>;
}

/** A kept instrument with the tag that a change of it has to name. */
export interface TaggedInstrument extends KeptInstrument {
  readonly tag: string;
}

/** What was read from a file that is not kept; without a source where it could not be read. */
export interface FileReading {
  /** One for each resolution in the file. */
  readonly readings: readonly { readonly instrument: Instrument; readonly issues: readonly Issue[] }[];
  readonly source: Source | null;
  /** What was noticed about the file itself. */
  readonly issues: readonly Issue[];
  readonly file: FileFacts;
}

/** A place where what was looked for stands; `matches` are places in the snippet. */
export interface SearchHit {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly language: string;
  /** `symbol`, `title`, `PP3`, `OP5 (a)`, `note 2` or the label of an annex. */
  readonly address: string;
  readonly snippet: string;
  readonly matches: readonly Span[];
}
