import type { Line } from '../../lines/line.ts';
import { isAnnexLabel } from '../constructs/annex-label.ts';
import type { Reading } from './reading.ts';

/** Reads a line of an annex: its label, or a paragraph of it, kept as it is (rule I11). */
export function readAnnexLine(reading: Reading, line: Line): boolean {
  const { open } = reading;
  if (open?.role === 'annex' && !isAnnexLabel(line.words.text) && goesOn(reading, line)) open.extend(line);
  else beginAnnex(reading, line, false);
  return true;
}

/** Begins an annex with its label, or a paragraph of one. */
export function beginAnnex(reading: Reading, line: Line, given: boolean): void {
  reading.stage = 'annex';
  reading.begin(isAnnexLabel(line.words.text) ? 'annex-label' : 'annex', line, { given });
}

function goesOn(reading: Reading, line: Line): boolean {
  if (reading.runsOnFromOpen(line)) return true;
  return reading.torn && !reading.open?.isComplete && /^\p{Ll}/u.test(line.words.text);
}
