import type { Line } from '../../lines/line.ts';
import { isAnnexLabel } from '../constructs/annex-label.ts';
import { matterKind } from '../constructs/matter.ts';
import { isHeading } from './headings.ts';
import { readListLine } from './list-lines.ts';
import { readNumberedLine } from './numbered-lines.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';

/** A line of closing matter is shorter than a full line of a paragraph, in UTF-16 code units. */
const LONGEST_CLOSING = 60;

/** Reads a line of the preamble or of the operative part (rules I4–I6, I9); `false` where it belongs behind them. */
export function readParagraphLine(reading: Reading, line: Line): boolean {
  if (readNumberedLine(reading, line) || readListLine(reading, line)) return true;
  const { open } = reading;
  if (open && reading.runsOnFromOpen(line) && !beginsWithin(reading, open, line)) {
    open.extend(line);
    return true;
  }
  if (open === null || open.role === 'heading' || open.isComplete) return readLineAnew(reading, line);
  return readLineWithin(reading, line, open);
}

/** Reads a line while a sentence is open: it goes on with it, unless italics begin another paragraph. */
function readLineWithin(reading: Reading, line: Line, open: Passage): boolean {
  const begins = reading.openings.isItalicAtStart(line.words) && beginUnnumbered(reading, line);
  if (!begins) open.extend(line);
  return true;
}

/** Reads a line where something may begin: a heading, a paragraph, what stands behind the paragraphs. */
function readLineAnew(reading: Reading, line: Line): boolean {
  const { open, stage } = reading;
  if (stage === 'operative') {
    if (isAnnexLabel(line.words.text)) return reading.turnTo('annex');
    if (closesText(reading, line)) return reading.turnTo('closing');
  }
  if (isHeading(reading)) {
    reading.begin('heading', line, { level: 1 });
    return true;
  }
  if (beginUnnumbered(reading, line)) return true;
  if (open !== null && open.role !== 'heading') return readLineBehind(reading, line, open);
  reading.begin(stage === 'operative' ? 'operative' : 'preambular', line);
  return true;
}

/** Within a wrapped paragraph, the signs that a line begins a new one all the same. */
function beginsWithin({ layout, openings }: Reading, open: Passage, line: Line): boolean {
  if (!open.isComplete) return false;
  if (open.endsSentence && matterKind(line.words.text) === 'meeting') return true;
  if (layout.separated && line.indent <= open.lastLine.indent) return false;
  return openings.phraseOf(line.words.text) !== null;
}

/** "39th plenary meeting", or a date behind the end of a sentence. */
function closesText(reading: Reading, line: Line): boolean {
  const matter = matterKind(line.words.text);
  return matter === 'meeting' || (matter === 'date' && reading.closesSentence);
}

/** A new paragraph without a number, where its opening phrase and the part agree. */
function beginUnnumbered(reading: Reading, line: Line): boolean {
  const part = reading.openings.phraseOf(line.words.text)?.part;
  if (part === undefined) return false;
  const numbered = reading.stage === 'operative' && reading.lastNumber > 0;
  if (part === 'preambular') {
    // Within the operative part a participle opens a second preambular part only where operative paragraphs follow.
    if (numbered && !reading.goesOnBehind && !reading.opensSection) return false;
  } else {
    if (numbered || (reading.stage === 'preamble' && reading.goesOnBehind)) return false;
    reading.stage = 'operative';
  }
  reading.levels = [];
  reading.begin(part, line);
  return true;
}

/** Reads a line behind a passage that is complete, which nothing in its own form explains. */
function readLineBehind(reading: Reading, line: Line, open: Passage): boolean {
  if (/^\p{Ll}/u.test(line.words.text) || closesArabicList(line, open)) {
    readSmallLine(reading, line, open);
    return true;
  }
  if (reading.stage === 'preamble') {
    if (reading.torn) open.extend(line);
    else reading.begin('preambular', line);
    return true;
  }
  if (reading.lastNumber === 0 && open.role === 'operative') {
    if (open.endsSentence && mayClose(reading, line)) return reading.turnTo('closing');
    reading.begin('operative', line);
    return true;
  }
  return readLineBehindNumbered(reading, line, open);
}

/** Arabic has no small letters: what no rule explains behind an item that ends with a semicolon closes its list. */
function closesArabicList({ words: { text } }: Line, open: Passage): boolean {
  return (
    open.role === 'subparagraph' && open.closesWith(';') && /^\p{Lo}/u.test(text) && matterKind(text) === null
  );
}

/** Small letters behind a list are its closing words (rule I6); elsewhere they go on with what is open. */
function readSmallLine(reading: Reading, line: Line, open: Passage): void {
  // A list item closes with a semicolon: behind one, a page break tears nothing.
  if (open.role === 'subparagraph' && (!reading.torn || open.closesWith(';'))) {
    reading.levels = [];
    reading.begin('wrap-up', line);
  } else open.extend(line);
}

/** Behind operative paragraphs without numbers, closing matter is told by its form, and by its length where lines are wrapped. */
function mayClose({ layout }: Reading, { words }: Line): boolean {
  return (
    matterKind(words.text) !== null || (layout.kind === 'wrapped' && words.text.length < LONGEST_CLOSING)
  );
}

function readLineBehindNumbered(reading: Reading, line: Line, open: Passage): boolean {
  const { goesOnBehind } = reading;
  const within = goesOnBehind || (open.closesWith(',') && matterKind(line.words.text) === null);
  if (reading.torn && within && !open.endsSentence) open.extend(line);
  else if (goesOnBehind) reading.add('unplaced', line);
  else return reading.turnTo('closing');
  return true;
}
