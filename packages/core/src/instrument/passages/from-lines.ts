import type { Line } from '../../lines/line.ts';
import type { SourceText } from '../../text/source-text.ts';
import { readAnnexLine } from './annex-lines.ts';
import { readClosingLine } from './closing-lines.ts';
import { readFormulaLine } from './formula-lines.ts';
import { readFrontLine } from './front-lines.ts';
import { readGivenLine } from './given-lines.ts';
import { readNoteLine } from './note-lines.ts';
import { readPageLine } from './page-lines.ts';
import { readParagraphLine } from './paragraph-lines.ts';
import type { Passage } from './passage.ts';
import { Reading, type Stage } from './reading.ts';

/** Reads the line at hand; `false` where it is not its to read, or where it has only turned to another stage. */
type LineReader = (reading: Reading, line: Line) => boolean;

/** Asked in this order: the first that knows what a line is reads it. */
const READERS: readonly LineReader[] = [readGivenLine, readPageLine, readNoteLine, readTextLine];

const BY_STAGE: Readonly<Record<Stage, LineReader>> = {
  front: readFrontLine,
  preamble: readParagraphLine,
  operative: readParagraphLine,
  closing: readClosingLine,
  annex: readAnnexLine,
};

/** So many empty lines part two pages. */
const PAGE_GAP = 3;

/**
 * The passages of one instrument from its lines: paragraphs are put together from hard-wrapped lines, pages and notes between
 * their halves are taken out, and each passage has its role (rules I1–I11).
 *
 * It reads forward once. What a line is depends on its form, on what is open before it, and, where the form leaves a choice,
 * on whether the instrument goes on behind it.
 */
export function passagesFromLines(source: SourceText, lines: readonly Line[], language: string): Passage[] {
  const reading = new Reading(source, lines, language);
  for (const [index, line] of lines.entries()) {
    reading.at = index;
    if (line.pageBreak || line.blankBefore >= PAGE_GAP) reading.torn = true;
    READERS.some((read) => read(reading, line));
  }
  return reading.found;
}

/** Reads a line of the text itself, by the part of the instrument where the reading stands. */
function readTextLine(reading: Reading, line: Line): boolean {
  reading.openNote = null;
  reading.afterRule = false;
  let read = readFormulaLine(reading, line);
  while (!read) read = BY_STAGE[reading.stage](reading, line);
  reading.torn = false;
  return true;
}
