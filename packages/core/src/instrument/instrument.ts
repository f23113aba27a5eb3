import type { Piece } from '../text/placed-text.ts';
import type { Range, Span } from '../text/span.ts';

export type InstrumentKind =
  | 'resolution'
  | 'draft'
  | 'decision'
  | 'presidential-statement'
  | 'report'
  | 'unknown';

/**
 * Words at a place. `spans` are the exact places, with number and note marks (a page break may tear them), `span` is
 * their hull; `pieces` say for each character of `text` where it stands.
 */
export interface Text {
  readonly text: string;
  readonly span: Span;
  readonly spans: readonly Span[];
  readonly pieces: readonly Piece[];
}

/** The mark of a note in running text: it stands before the code unit `at` of the text that carries it. */
export interface NoteReference {
  readonly marker: string;
  readonly at: number;
}

/** Text that may carry notes and italics. */
export interface RichText extends Text {
  readonly notes: readonly NoteReference[];
  /** What the original sets in italics; empty where the format cannot say. */
  readonly italics: readonly Range[];
}

/** What a line of the masthead, of the closing matter or of a page's furniture is. */
export type MatterKind =
  | 'body'
  | 'symbol'
  | 'distribution'
  | 'date'
  | 'original-language'
  | 'session'
  | 'agenda-item'
  | 'agenda-title'
  | 'adoption'
  | 'procedure'
  | 'sponsors'
  | 'title'
  | 'part'
  | 'enacting-formula'
  | 'meeting'
  | 'job-number'
  | 'page-number'
  | 'running-header'
  | 'contents'
  | 'rule'
  | 'other';

export interface Matter extends RichText {
  readonly kind: MatterKind;
}

/**
 * A lettered or numbered part of a paragraph. `degree` 1 is `(a)`, 2 `(i)`, 3 and 4 below
 * (UN Editorial Manual, "Paragraphs and subparagraphs").
 */
export interface Subparagraph extends RichText {
  readonly address: string;
  readonly marker: string;
  readonly degree: number;
  readonly subparagraphs: readonly Subparagraph[];
  /** Words after the list that belong to all of it. */
  readonly wrapUp: RichText | null;
}

/**
 * A preambular or operative paragraph. `text` is without number and note marks; where subparagraphs follow it is the
 * chapeau, the words that introduce them.
 */
export interface Paragraph extends RichText {
  readonly address: string;
  readonly part: 'preambular' | 'operative';
  readonly number: string | null;
  readonly openingPhrase: string | null;
  readonly subparagraphs: readonly Subparagraph[];
  readonly wrapUp: RichText | null;
}

/** A footnote. `marker` is as printed, without brackets: `1`, `*`, `**`. */
export interface Note extends Text {
  readonly marker: string;
  readonly italics: readonly Range[];
}

export interface Citation {
  /** The document's symbol in its full form, without spaces: `A/RES/72/74`, `S/RES/2462(2019)`. */
  readonly symbol: string;
  /** As it stands in the text. */
  readonly text: string;
  /** The paragraph or note that cites: `PP1`, `OP7`, `note 3`. */
  readonly address: string;
  readonly date: string | null;
  readonly span: Span;
}

/** A heading between paragraphs; `before` is the address of the paragraph that follows it. */
export interface Heading extends RichText {
  readonly level: number;
  readonly before: string | null;
}

/** An annexed text: kept whole, paragraph by paragraph. */
export interface Annex {
  readonly label: string;
  /** Where the label stands; empty where the text names none. */
  readonly labelSpans: readonly Span[];
  readonly title: string | null;
  readonly paragraphs: readonly RichText[];
  readonly span: Span;
}

/** A count of votes, as the text or the format states it. */
export interface Vote {
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
}

/** One resolution, decision, statement or draft, with every word of its source placed. */
export interface Instrument {
  readonly symbol: string | null;
  readonly kind: InstrumentKind;
  /** The organ, in English: `General Assembly`. */
  readonly body: string | null;
  readonly session: number | null;
  readonly agendaItem: string | null;
  readonly draftSymbol: string | null;
  readonly sponsors: readonly string[];
  readonly title: string | null;
  /** ISO 639-1. */
  readonly language: string;
  readonly adoptedOn: string | null;
  readonly meeting: string | null;
  readonly vote: Vote | null;
  /** `A`, `B` where one document carries several resolutions. */
  readonly part: string | null;
  readonly enactingFormula: string | null;
  readonly preamble: readonly Paragraph[];
  readonly operative: readonly Paragraph[];
  readonly notes: readonly Note[];
  readonly citations: readonly Citation[];
  readonly headings: readonly Heading[];
  readonly annexes: readonly Annex[];
  /** Masthead and title, line by line. */
  readonly front: readonly Matter[];
  /** What stands after the last paragraph. */
  readonly closing: readonly Matter[];
  /** Page headers, page numbers, rules: words of the page, not of the text. */
  readonly furniture: readonly Matter[];
  /** What could not be placed; each has an issue. */
  readonly unplaced: readonly Text[];
}

/** An instrument before its citations are read. */
export type UncitedInstrument = Omit<Instrument, 'citations'>;
