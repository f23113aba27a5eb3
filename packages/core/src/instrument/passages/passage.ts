import type { Line } from '../../lines/line.ts';
import { joinPlaced, type PlacedText } from '../../text/placed-text.ts';
import type { Span } from '../../text/span.ts';
import type { MatterKind } from '../instrument.ts';
import { joinerOf } from '../layout.ts';

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

/** What is known of a passage when its first line is read. */
export interface PassageStart {
  readonly role: PassageRole;
  /** Without the number, marker or note mark in front. */
  readonly words: PlacedText;
  /** The number of an operative paragraph, the marker of a subparagraph or note. */
  readonly label: string | null;
  /** Where the label stands. */
  readonly labelSpans: readonly Span[];
  /** Of front, closing and furniture. */
  readonly matter: MatterKind;
  /** Depth of a heading or subparagraph where the format says it; 0 where it does not. */
  readonly level: number;
  readonly line: Line;
  /** Whether the format itself said what it is. */
  readonly given: boolean;
}

/** How much of the end of a passage is kept at hand, in UTF-16 code units. */
const TAIL = 80;

/** A stretch of text with one part to play: whole, even where pages tear it. Note marks are still in its words. */
export class Passage {
  readonly role: PassageRole;
  readonly label: string | null;
  readonly labelSpans: readonly Span[];
  readonly level: number;
  readonly given: boolean;
  matter: MatterKind;
  /** The last line that was read into it. */
  lastLine: Line;
  /** Its last words. */
  tail: string;
  /** Its words so far, without their places. */
  text: string;
  private readonly parts: PlacedText[];
  private joined: PlacedText | null;

  constructor(start: PassageStart) {
    this.role = start.role;
    this.label = start.label;
    this.labelSpans = start.labelSpans;
    this.level = start.level;
    this.given = start.given;
    this.matter = start.matter;
    this.lastLine = start.line;
    this.tail = start.words.text.slice(-TAIL);
    this.text = start.words.text;
    this.parts = [start.words];
    this.joined = start.words;
  }

  /** Goes on with the words of another line (rule I4). */
  extend(line: Line): void {
    const joiner = this.text === '' ? '' : joinerOf(this.tail, line.words.text);
    this.parts.push(joiner === '' ? line.words : SPACE, ...(joiner === '' ? [] : [line.words]));
    this.tail = (this.tail + joiner + line.words.text.slice(-TAIL)).slice(-TAIL);
    this.text += joiner + line.words.text;
    this.lastLine = line;
    this.joined = null;
  }

  get words(): PlacedText {
    this.joined ??= joinPlaced(this.parts);
    return this.joined;
  }

  /** Whether it may end here: it closes with punctuation, note marks left aside. */
  get isComplete(): boolean {
    return isCompleteText(this.tail);
  }

  /** Whether it closes with a sign, note marks and quotes left aside. */
  closesWith(sign: keyof typeof CLOSED): boolean {
    return CLOSED[sign].test(this.tail);
  }

  /** Whether it closes a sentence: a full stop, note marks and quotes left aside. */
  get endsSentence(): boolean {
    return /[.!?…]["”’»“)\]]*(?:[⁰¹²³⁴-⁹]+|\d{1,3}|\*{1,5}|\(\d{1,3}\))?$|["”’»“]\.?$/.test(this.tail);
  }
}

/** The space that joins two lines: it stands nowhere in the source. */
const SPACE: PlacedText = { text: ' ', pieces: [] };

const CLOSED = { ',': /[,،]\S{0,4}$/, ';': /[;؛]\S{0,4}$/ } as const;

/** Sentence ends, as they close a paragraph, a list item or a chapeau, before note marks and closing quotes. */
const ENDED = /[,;:.،؛…!?]["”’»“)\]]*(?:\s?[⁰¹²³⁴-⁹]+|\d{1,3}|\*{1,5}|\(\d{1,3}\)|\[\d{1,3}\])?$/;

/** Whether words close with punctuation, note marks left aside. */
export function isCompleteText(text: string): boolean {
  return ENDED.test(text.slice(-TAIL));
}
