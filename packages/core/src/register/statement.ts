import type { Span } from '../text/span.ts';

/** What the register has entries of. */
export type EntryKind = 'organization' | 'meeting' | 'agreement' | 'action' | 'observance';

/** Who or what states a value. */
export type StatementSource =
  /** A text that is held: the paragraph, and its words. */
  | {
      readonly kind: 'text';
      readonly instrument: string;
      readonly address: string;
      readonly words: string;
      readonly span: Span;
    }
  /** A document that a person names. */
  | { readonly kind: 'document'; readonly words: string; readonly link: string | null }
  /** A row of a table that was imported. */
  | { readonly kind: 'row'; readonly file: string; readonly row: number }
  /** A list that comes with the program, and what it gives as its source. */
  | { readonly kind: 'list'; readonly list: string; readonly version: string; readonly words: string };

/** One value of one field of an entry, and who states it. Never changed: what a person thinks of it is a {@link StatementRuling}. */
export interface Statement {
  readonly id: string;
  readonly field: string;
  /** As {@link FieldShape} says; an entry is named by its id. */
  readonly value: string;
  /** Of words in one language, as ISO 639-1; `null` where the words belong to none, or to any. */
  readonly language: string | null;
  /** First and last ISO 8601 day on which it holds; `null` where nothing is known. */
  readonly from: string | null;
  readonly until: string | null;
  readonly source: StatementSource;
  /** The program proposes it; otherwise a person stated it. */
  readonly proposed: boolean;
}

/** What a person decided about a statement; `open` takes it back. The latest holds. */
export interface StatementRuling {
  readonly statement: string;
  readonly ruling: 'confirmed' | 'rejected' | 'withdrawn' | 'open';
  readonly note: string | null;
}
