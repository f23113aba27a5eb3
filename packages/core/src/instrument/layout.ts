import type { Line } from '../lines/line.ts';
import type { SourceText } from '../text/source-text.ts';

/**
 * How the paragraphs of a source lie on its lines (rule I1).
 *
 * `wrapped`: a paragraph runs over many lines of at most `width`; `long`: a line holds a whole paragraph, yet a page break
 * may tear it; `paragraphs`: the format says that a line is a paragraph.
 */
export interface Layout {
  readonly kind: 'wrapped' | 'long' | 'paragraphs';
  /** The width that lines are wrapped at, in UTF-16 code units. */
  readonly width: number;
  /** Whether empty lines part the paragraphs. */
  readonly separated: boolean;
  /** Empty lines between two lines of one paragraph: 0, or 1 where every line is followed by an empty one. */
  readonly spacing: number;
}

/** Lines longer than this are not wrapped for a page. */
const WIDEST_PAGE = 150;

/** A line is full when the next word would have crossed this share of the width. */
const FULL = 0.75;

/** A paragraph has fewer lines than this on the average. */
const SEPARATED = 12;

/**
 * A text is double-spaced when this share of its lines stands behind an empty one, its lines are no wider than a page, and fewer
 * of them than this share close with punctuation, as paragraphs do.
 */
const DOUBLED = 0.9;
const WIDEST_DOUBLED = 110;
const PUNCTUATED = 0.6;

/** The layout of a source, from what its format says and from the widths of its lines. */
export function layoutOfLines(source: SourceText, lines: readonly Line[]): Layout {
  const widths = lines.map((line) => line.width).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const blanks = lines.filter((line) => line.blankBefore > 0).length;
  const kind = source.layout === 'paragraphs' ? 'paragraphs' : width > WIDEST_PAGE ? 'long' : 'wrapped';
  const doubled =
    kind === 'wrapped' &&
    width <= WIDEST_DOUBLED &&
    blanks > lines.length * DOUBLED &&
    punctuated(lines) < lines.length * PUNCTUATED;
  return { kind, width, separated: !doubled && blanks * SEPARATED > lines.length, spacing: doubled ? 1 : 0 };
}

function punctuated(lines: readonly Line[]): number {
  return lines.filter((line) => /[,;:.،؛]$/.test(line.words.text)).length;
}

/** Whether `line` runs on from `previous` as the next line of one wrapped paragraph, by the layout alone. */
export function runsOn(layout: Layout, previous: Line, line: Line): boolean {
  if (layout.kind !== 'wrapped' || line.blankBefore > layout.spacing || line.pageBreak) return false;
  const firstWord = line.words.text.indexOf(' ');
  const next = firstWord < 0 ? line.words.text.length : firstWord;
  return previous.width + 1 + next > layout.width * FULL;
}

/** A hyphen before "and", "or" and the like is a suspended one: "short- and medium-term". */
const SUSPENDED = /^(?:and|or|to|et|ou|y|o|و)(?=\s|$)/;

/**
 * What stands between two lines of one paragraph (rule I4): a space, or nothing behind a hyphen ("Secretary-⏎General"), unless
 * the hyphen is a suspended one.
 */
export function joinerOf(before: string, after: string): '' | ' ' {
  const end = before.slice(-2);
  if (/[\p{L}\d]-$/u.test(end)) return SUSPENDED.test(after) ? ' ' : '';
  if (/[\p{Script=Latin}\d]\/$/u.test(end)) return /^[\p{L}\d]/u.test(after) ? '' : ' ';
  return ' ';
}
