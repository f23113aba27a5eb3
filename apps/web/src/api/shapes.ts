import type { Instrument, Issue, SourceFormat, SourceText } from '@biennium/core';

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
  readonly format: SourceFormat;
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
  readonly before: FieldValue;
  readonly after: FieldValue;
  readonly author: string;
  readonly at: string;
  readonly note: string | null;
}

export interface CorrectionToMake {
  readonly field: CorrectableField;
  readonly value: string | null;
  readonly note?: string;
}

export interface Source extends Pick<SourceText, 'format' | 'text' | 'marks' | 'hints' | 'layout'> {
  readonly name: string;
}

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

export interface Reading {
  readonly instrument: Instrument | null;
  readonly issues: readonly Issue[];
}

export interface FileReading {
  readonly readings: readonly Reading[];
  readonly source: Source | null;
  readonly file: FileFacts;
}

export interface SearchHit {
  readonly id: string;
  readonly symbol: string | null;
  readonly address: string | null;
  readonly snippet: string;
  readonly language?: string;
}
