import type { Span } from './span.ts';

/** The outside formats that become a {@link SourceText}. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx' | 'doc' | 'pdf' | 'akn';

/**
 * What a stretch of characters is in the original.
 *
 * - `italic`, `bold`, `superscript`: how it is set.
 * - `link`: `value` is its target.
 * - `note-reference`: the characters are the mark of a note; `value` is the marker as its note bears it.
 * - `generated`: the program that wrote the file shows these characters but does not store them (an automatic number).
 * - `syntax`: characters of the file that are no words of the text (Markdown's asterisks, a link's target); `value` is what
 *   they stand for, where they stand for something (`&nbsp;` for a space).
 * - `inserted`: words of a tracked insertion, `value` its author.
 */
export type MarkKind =
  | 'italic'
  | 'bold'
  | 'superscript'
  | 'link'
  | 'note-reference'
  | 'generated'
  | 'syntax'
  | 'inserted';

export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly value?: string;
}

/**
 * What the format itself says about whole lines of the text. A format that says nothing (plain text) gives none and
 * everything is inferred; a format that marks structure (AKN4UN) gives one for every line.
 */
export type HintRole =
  | 'header'
  | 'footer'
  | 'note'
  | 'heading'
  | 'front'
  | 'title'
  | 'formula'
  | 'preambular'
  | 'operative'
  | 'subparagraph'
  | 'wrap-up'
  | 'closing'
  | 'annex';

export interface Hint extends Span {
  readonly role: HintRole;
  /** The marker of a note, without brackets. */
  readonly marker?: string;
  /** Depth of a heading or subparagraph, from 1. */
  readonly level?: number;
}

/**
 * What the metadata of a format says about the document in a stretch of the text, apart from its words. A field that
 * it does not state is left out. It comes before what is inferred from the words.
 */
export interface Declared extends Span {
  readonly kind?: 'resolution' | 'draft' | 'decision' | 'presidential-statement' | 'report';
  readonly symbol?: string;
  /** The organ, in English. */
  readonly body?: string;
  readonly session?: number;
  readonly agendaItem?: string;
  readonly draftSymbol?: string;
  readonly sponsors?: readonly string[];
  readonly title?: string;
  /** `YYYY-MM-DD`. */
  readonly adoptedOn?: string;
  readonly meeting?: string;
  readonly vote?: {
    readonly inFavour: number | null;
    readonly against: number | null;
    readonly abstaining: number | null;
  };
  /** `A`, `B` where one file carries several resolutions. */
  readonly part?: string;
}

/**
 * A file as text that can be pointed at. Every later stage speaks of places in `text`; nothing changes it any more.
 *
 * `layout` says what a line end means: `lines`, the file is laid out and a paragraph may run over many lines
 * (an empty line or an indent ends it, a form feed is a page break); `paragraphs`, one line is one paragraph, however long.
 */
export interface SourceText {
  readonly format: SourceFormat;
  readonly text: string;
  readonly layout: 'lines' | 'paragraphs';
  /** Sorted by start; they may overlap. */
  readonly marks: readonly Mark[];
  /** Sorted by start, not overlapping, each from the start of a line to the end of a line. */
  readonly hints: readonly Hint[];
  /** ISO 639-1 code, where the format declares it. */
  readonly language: string | null;
  /** One entry for each document in the file, sorted by start; formats without metadata have none. */
  readonly declared?: readonly Declared[];
}

/** A {@link SourceText} of bare words: no marks, no hints. */
export function plainSource(text: string, layout: SourceText['layout'] = 'lines'): SourceText {
  return { format: 'text', text, layout, marks: [], hints: [], language: null };
}
