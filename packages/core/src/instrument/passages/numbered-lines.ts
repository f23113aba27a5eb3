import type { Line } from '../../lines/line.ts';
import { type OperativeNumber, operativeNumber } from '../constructs/operative-number.ts';
import type { Reading } from './reading.ts';

/** A number that leaves out more than this many others is none. */
const WIDEST_GAP = 5;

/** Reads a line that begins an operative paragraph with its number (rule I5). */
export function readNumberedLine(reading: Reading, line: Line): boolean {
  const number = operativeNumber(line.words.text);
  if (!number || !isExpected(reading, number, line)) return false;
  beginOperative(reading, line, number, false);
  return true;
}

/** Begins an operative paragraph with its number. */
export function beginOperative(reading: Reading, line: Line, number: OperativeNumber, given: boolean): void {
  reading.stage = 'operative';
  countNumber(reading, number.value);
  reading.levels = [];
  reading.begin('operative', line, { label: number.number, cut: number.length, given });
}

/** A number that was left out before takes its place; the order goes on from the highest. */
function countNumber(reading: Reading, value: number): void {
  const { leftOut, lastNumber } = reading;
  if (leftOut.delete(value)) return;
  if (value < lastNumber) leftOut.clear();
  else if (lastNumber > 0)
    for (let between = lastNumber + 1; between < value; between++) leftOut.add(between);
  reading.lastNumber = value;
}

/**
 * Whether a number at the start of a line can be the next operative paragraph's: the order of the numbers and the words behind it
 * agree.
 *
 *     … its resolution 77/18 of
 *     21. November 2022 …              none, within a sentence that is open
 *     22. Requests the Secretary-General
 */
export function isExpected(reading: Reading, number: OperativeNumber | null, line: Line): boolean {
  const { stage, open, lastNumber } = reading;
  if (!number || (stage !== 'preamble' && stage !== 'operative')) return false;
  if (open && !open.isComplete && reading.runsOnFromOpen(line)) return false;
  const { value } = number;
  const opens = reading.openings.opensBehind(line.words, number.length);
  if (value === lastNumber + 1) return lastNumber > 0 || opens || stage === 'preamble' || open === null;
  const inserted = number.number !== String(value);
  if (inserted) return value >= lastNumber;
  if (!opens) return false;
  if (lastNumber === 0) return value === reading.ahead.firstNumber;
  if (value === lastNumber) return open === null || open.isComplete;
  if (value === 1) return reading.opensSection;
  if (reading.leftOut.has(value)) return open === null || open.isComplete;
  return value > lastNumber && value <= lastNumber + WIDEST_GAP;
}
