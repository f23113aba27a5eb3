import type { FlatParagraph } from '../../instrument/flat-paragraph.ts';
import type { Range } from '../../text/span.ts';

/** The name of a rule that makes a change routine. */
export type RuleName =
  | 'recalled-chain'
  | 'session-number'
  | 'meeting-date-and-venue'
  | 'report-symbol'
  | 'numbering'
  | 'name-of-2011'
  | 'goals'
  | 'also-further'
  | 'typography'
  | 'spelling';

/** A stretch of a text that a rule knows how to read, whole. */
export interface Construct extends Range {
  readonly rule: RuleName;
  /** It may come and go: "also" before a verb. */
  readonly optional: boolean;
}

/** A text as rules read it. */
export interface ReadText {
  readonly flat: FlatParagraph;
  /** The flat text with ASCII digits and plain spaces; same offsets. */
  readonly text: string;
  readonly language: string;
}

/**
 * A rule that explains what became of a construct (rules L40 to L53): where both texts have one at the same place, and nothing but their
 * words differs, and the rule accepts the pair, the change is routine. A rule that finds no construct explains nothing.
 */
export interface RoutineRule {
  readonly name: RuleName;
  /** What it explains, in a sentence for a reader. */
  readonly meaning: string;
  /** Before and after, as a reader would see it. */
  readonly example: readonly [old: string, fresh: string];
  /** What some changed word has, wherever the rule may explain a change: where none has, the texts are not read. */
  readonly sign: RegExp;
  readonly constructs: (read: ReadText) => readonly Construct[];
  /** Whether what became of a construct is routine; the words differ. */
  readonly accepts: (old: Construct, fresh: Construct, oldRead: ReadText, newRead: ReadText) => boolean;
}

/** What one rule explains in a stretch. */
export interface Piece {
  readonly rule: RuleName;
  readonly old: Range;
  readonly new: Range;
}

/** The words of a construct. */
export function wordsOf({ start, end }: Range, { text }: ReadText): string {
  return text.slice(start, end);
}

/** Every match of a pattern as a construct. Patterns have the flags `g` and `u`. */
export function constructsOf(rule: RuleName, pattern: RegExp, { text }: ReadText): Construct[] {
  return [...text.matchAll(pattern)]
    .filter((match) => match[0] !== '')
    .map((match) => ({ rule, start: match.index, end: match.index + match[0].length, optional: false }));
}
