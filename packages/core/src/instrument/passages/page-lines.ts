import type { Line } from '../../lines/line.ts';
import { furnitureKind } from '../constructs/furniture.ts';
import type { MatterKind } from '../instrument.ts';
import type { Reading } from './reading.ts';

const YEAR = /^(?:19|20)\d\d$/;

/** Reads a line that belongs to the page and not to the text (rule I2); it tears what is open and ends nothing. */
export function readPageLine(reading: Reading, line: Line): boolean {
  const kind = pageMatter(reading, line);
  if (kind === null) return false;
  addFurniture(reading, line, kind);
  if (kind !== 'running-header') reading.afterRule = kind === 'rule';
  return true;
}

/** Takes a line in as page furniture. */
export function addFurniture(reading: Reading, line: Line, kind: MatterKind): void {
  reading.add('furniture', line, { matter: kind });
  reading.torn = true;
}

function pageMatter(reading: Reading, line: Line): MatterKind | null {
  const kind = furnitureKind(line.words.text);
  if (kind !== null && !(kind === 'page-number' && isInSentence(reading, line))) return kind;
  if (reading.stage === 'front') return null;
  const atTop = line.pageBreak || line.blankBefore > 0 || reading.torn;
  return reading.pageHeads.holds(line, atTop, () => reading.frontWords) ? 'running-header' : null;
}

/** A figure alone on a line that goes on with a sentence: the year of a date, the number of a paragraph. */
function isInSentence(reading: Reading, line: Line): boolean {
  if (reading.openNote && line.blankBefore === 0) return true;
  return reading.runsOnFromOpen(line) && !reading.open?.isComplete && YEAR.test(line.words.text);
}
