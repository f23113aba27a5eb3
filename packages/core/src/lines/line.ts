import type { PlacedText } from '../text/placed-text.ts';
import type { Hint } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';

/**
 * One line of a source that has words in it, cleaned. Empty lines are counted, not kept.
 */
export interface Line {
  readonly words: PlacedText;
  /** The whole line in the source, without its end. */
  readonly span: Span;
  /** Empty lines before it, since the last line with words. */
  readonly blankBefore: number;
  /** Columns of white space before the first word; a tab counts 4. */
  readonly indent: number;
  /** Length of the line as laid out, in UTF-16 code units without white space at its end. */
  readonly width: number;
  /** Whether a page begins here, as far as the source says so (a form feed). */
  readonly pageBreak: boolean;
  /** What the format says about the line. */
  readonly hint: Hint | null;
}
