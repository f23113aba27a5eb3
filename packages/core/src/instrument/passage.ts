import type { Line } from '../lines/line.ts';
import type { PlacedText } from '../text/placed-text.ts';
import type { Span } from '../text/span.ts';
import type { MatterKind } from './instrument.ts';

export type PassageRole =
  | 'front'
  | 'formula'
  | 'preambular'
  | 'operative'
  | 'subparagraph'
  | 'wrap-up'
  | 'heading'
  | 'note'
  | 'closing'
  | 'annex-label'
  | 'annex'
  | 'furniture'
  | 'unplaced';

/** A stretch of text with one part to play: whole, even where pages tear it. Note marks are still in its words. */
export interface Passage {
  readonly role: PassageRole;
  /** Without the number, marker or note mark in front. */
  words: PlacedText;
  /** The number of an operative paragraph, the marker of a subparagraph or note. */
  readonly label: string | null;
  /** Where the label stands. */
  readonly labelSpans: readonly Span[];
  /** Of front, closing and furniture. */
  matter: MatterKind;
  /** Depth of a heading or subparagraph where the format says it; 0 where it does not. */
  readonly level: number;
  /** The last line that was read into it. */
  lastLine: Line;
  /** Whether the format itself said what it is. */
  readonly given: boolean;
}

/** Sentence ends, as they close a paragraph, a list item or a chapeau, before note marks and closing quotes. */
const ENDED = /[,;:.،؛…!?]["”’»“)\]]*(?:\s?[⁰¹²³⁴-⁹]+|\d{1,3}|\*{1,5}|\(\d{1,3}\)|\[\d{1,3}\])?$/;

/** Whether a passage may end here: it closes with punctuation, note marks left aside. */
export function isComplete(words: PlacedText): boolean {
  return isCompleteText(words.text);
}

/** The same of bare text. */
export function isCompleteText(text: string): boolean {
  return ENDED.test(text);
}

/** Whether a passage closes a sentence: a full stop, note marks and quotes left aside. */
export function endsSentence(words: PlacedText): boolean {
  return /[.!?…]["”’»“)\]]*(?:[⁰¹²³⁴-⁹]+|\d{1,3}|\*{1,5}|\(\d{1,3}\))?$|["”’»“]\.?$/.test(words.text);
}
