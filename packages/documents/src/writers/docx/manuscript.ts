import type { ComparedNote, Contribution, TextContributions } from '@biennium/core';

/** What becomes of a thing when tracked changes are accepted: it stays, it goes, it came. */
export type Fate = 'kept' | 'deleted' | 'inserted';

/** A note, and whose doing the changes of its words are. */
export interface SetNote extends ComparedNote {
  readonly contributions: TextContributions;
}

/** Words that are set alike and share their fate. */
export interface Words {
  readonly kind: 'words';
  readonly fate: Fate;
  readonly text: string;
  readonly italic: boolean;
  /** Set above the line: the mark of a note that is no footnote here. */
  readonly raised: boolean;
  /** Set in large type: the letter that a symbol on a masthead begins with. */
  readonly large?: boolean;
  /** Whose doing it is that they go or come, where that is known. */
  readonly by: Contribution | null;
}

/** The place in the text that calls a footnote; the note shares its fate. */
export interface Call {
  readonly kind: 'call';
  readonly fate: Fate;
  readonly note: SetNote;
  /** What is printed for it, where Word's own count would give something else. */
  readonly mark: string | null;
  readonly by: Contribution | null;
}

export type Piece = Words | Call;

/** The level of a list of automatic numbers that a paragraph takes its number from. */
export interface ListPlace {
  readonly list: 'numbered' | 'unnumbered';
  readonly level: number;
}

/**
 * A paragraph as it stands in a Word file with tracked changes. `end` is the fate of its mark: where the mark goes, the words
 * run on into the paragraph that follows, which keeps its own style (ECMA-376 part 1, 17.13.5.15 and 17.13.5.20).
 */
export interface SetParagraph {
  readonly style: string;
  readonly list: ListPlace | null;
  readonly pieces: readonly Piece[];
  /** It runs from left to right in a text from right to left as well. */
  readonly latin?: boolean;
  readonly end: Fate;
  /** Whose doing the fate of its mark is. */
  readonly endBy: Contribution | null;
}
