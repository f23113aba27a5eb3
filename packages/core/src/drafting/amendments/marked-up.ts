import type { SourceText } from '../../text/source-text.ts';
import type { Span } from '../../text/span.ts';

/**
 * One tracked change. `span` is a place in the text as it was: what is deleted, empty where words are only inserted. A line end
 * within it is a deleted paragraph mark, a line end in `words` an inserted one.
 */
export interface TrackedChange {
  readonly author: string | null;
  /** ISO 8601 instant as the file states it. */
  readonly at: string | null;
  readonly span: Span;
  readonly words: string;
  /** Notes that come with the inserted words: each stands before the code unit `at` of `words`. */
  readonly notes: readonly { readonly at: number; readonly text: string }[];
}

/** A comment of a reader of the file. */
export interface MarkedComment {
  readonly id: string;
  readonly author: string | null;
  readonly at: string | null;
  /** What it is about, in the text as it was; `null` where the file anchors it nowhere. */
  readonly span: Span | null;
  readonly text: string;
  /** The comment that it answers. */
  readonly answers: string | null;
}

/** A Word file with what its reader marked in it. */
export interface MarkedUpDocument {
  /** The text as it was before any tracked change; notes as lines at its end. */
  readonly source: SourceText;
  /** In the order of their places. No two overlap. */
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly MarkedComment[];
}
