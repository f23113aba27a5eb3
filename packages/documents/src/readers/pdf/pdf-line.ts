import type { HintRole, MarkKind } from '@biennium/core';
import { isClauseMarker } from '../../clause-marker.ts';
import type { GlyphRow, RowGlyph } from './glyph-rows.ts';
import { followsRightToLeft, logicalOrder, runsRightToLeft } from './logical-order.ts';

/** Words within a line that are set in some way. */
export interface LineMark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  readonly value?: string;
}

/** A line as it stands on a page, read in its own direction. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly marks: readonly LineMark[];
  /** Of the baseline, from the top of the page. */
  readonly y: number;
  readonly size: number;
  readonly x0: number;
  readonly x1: number;
  readonly rightToLeft: boolean;
  /** The mark of a note that stands raised at its start, and how many characters it takes. */
  readonly raisedStart: { readonly marker: string; readonly length: number } | null;
  readonly artifact: boolean;
  readonly barcode: boolean;
  /** What the place of the line says that it is; null for the text itself. */
  role: Extract<HintRole, 'header' | 'footer' | 'note'> | null;
  /** Of the note that it belongs to. */
  marker?: string;
  /** Whether it begins a paragraph; lines that do not continue the line before them. */
  begins: boolean;
}

/** In ems: the gap that parts two words, where the file has white characters and where it has none. */
export const WORD_GAP = { withSpaces: 0.33, withoutSpaces: 0.17 };

/** In ems: what may part a number from its text, and what is a tab wherever it stands. */
const MARKER_GAP = 0.55;
const TAB_GAP = 2;

interface Unit {
  readonly text: string;
  readonly glyph: RowGlyph | null;
}

/** What the lines of a page have in common. */
export interface LinePage {
  readonly index: number;
  readonly rightToLeft: boolean;
  /** In ems: the gap that parts two words. */
  readonly wordGap: number;
}

/** A row of glyphs, or a piece of one, as a line of words. */
export function lineOfGlyphs(row: GlyphRow, page: LinePage): PdfLine {
  const rightToLeft = page.rightToLeft ? followsRightToLeft(row.glyphs) : runsRightToLeft(row.glyphs);
  const visual = unitsOf(row, page.wordGap, rightToLeft);
  const units = rightToLeft ? logicalOrder(visual) : visual;
  const text = units.map((unit) => unit.text).join('');
  const glyphs = row.glyphs;
  return {
    page: page.index,
    text,
    marks: [...styleMarks(units, 'italic'), ...styleMarks(units, 'bold'), ...raisedMarks(units)],
    y: row.y,
    size: row.size,
    x0: row.x0,
    x1: row.x1,
    rightToLeft,
    raisedStart: raisedStart(units),
    artifact: glyphs.every((glyph) => glyph.artifact),
    barcode: glyphs.some((glyph) => glyph.style.barcode),
    role: null,
    begins: false,
  };
}

function unitsOf(row: GlyphRow, wordGap: number, rightToLeft: boolean): Unit[] {
  const units: Unit[] = [];
  let line = '';
  let last: RowGlyph | undefined;
  row.glyphs.forEach((glyph, index) => {
    if (last) {
      const em = Math.max(last.size, glyph.size);
      const gap = (glyph.x - last.x - last.width) / em;
      const space = glyph.spaced || gap > (glyph.raised || last.raised ? Math.max(wordGap, 0.3) : wordGap);
      const marker = rightToLeft ? restOf(row, index) : line;
      const tab = gap > TAB_GAP || (gap > MARKER_GAP && isClauseMarker(marker));
      if (space || tab) {
        units.push({ text: tab ? '\t' : ' ', glyph: null });
        line += ' ';
      }
    }
    units.push({ text: glyph.text, glyph });
    line += glyph.text;
    last = glyph;
  });
  return units;
}

/** What stands to the right: in a line that runs from right to left, its beginning, read backwards by glyphs. */
function restOf(row: GlyphRow, index: number): string {
  if (row.glyphs.length - index > 8) return 'longer than a marker';
  return row.glyphs
    .slice(index)
    .map((glyph) => (glyph.spaced ? ` ${glyph.text}` : glyph.text))
    .join('')
    .trim()
    .replace(/^([-–—])\s*(\p{Nd}+)$/u, '$2 $1');
}

function styleMarks(units: readonly Unit[], style: 'italic' | 'bold'): LineMark[] {
  return stretches(units, (glyph) => glyph.style[style]).map(({ start, end }) => ({
    kind: style,
    start,
    end,
  }));
}

const NOTE_MARK = /^\(?(\p{Nd}{1,3}|\*{1,5}|[†‡§])\)?$/u;

/** Raised words are marked as such, and as the mark of a note where they can be one. */
function raisedMarks(units: readonly Unit[]): LineMark[] {
  return stretches(units, (glyph) => glyph.raised).flatMap(({ start, end, text }): LineMark[] => {
    const raised: LineMark = { kind: 'superscript', start, end };
    const marker = NOTE_MARK.exec(text.trim())?.[1];
    return marker ? [raised, { kind: 'note-reference', start, end, value: marker }] : [raised];
  });
}

function raisedStart(units: readonly Unit[]): PdfLine['raisedStart'] {
  const first = stretches(units, (glyph) => glyph.raised)[0];
  const marker = first && first.start === 0 ? NOTE_MARK.exec(first.text.trim())?.[1] : undefined;
  return first && marker ? { marker, length: first.end } : null;
}

/** Stretches of glyphs that a test holds for; white space inside them belongs to them. */
function stretches(
  units: readonly Unit[],
  test: (glyph: RowGlyph) => boolean,
): { start: number; end: number; text: string }[] {
  const found: { start: number; end: number; text: string }[] = [];
  let at = 0;
  let start = -1;
  let end = -1;
  let text = '';
  const flush = () => {
    if (start >= 0) found.push({ start, end, text: text.slice(start, end) });
    start = -1;
  };
  for (const { text: said, glyph } of units) {
    const next = at + said.length;
    text += said;
    if (glyph && test(glyph)) {
      if (start < 0) start = at;
      end = next;
    } else if (glyph) flush();
    at = next;
  }
  flush();
  return found;
}
