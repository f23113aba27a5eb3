import type { Line } from '../../lines/line.ts';
import { isAnnexLabel } from '../constructs/annex-label.ts';
import { matterKind } from '../constructs/matter.ts';
import { operativeNumber } from '../constructs/operative-number.ts';
import type { Reading } from './reading.ts';

/** Reads a line behind the last paragraph: the meeting, the date, a masthead that stands at the end (rule I10). */
export function readClosingLine(reading: Reading, line: Line): boolean {
  const { text } = line.words;
  if (isAnnexLabel(text)) return reading.turnTo('annex');
  const number = operativeNumber(text);
  if (number?.value === reading.lastNumber + 1 && reading.openings.opensBehind(line.words, number.length))
    return reading.turnTo('operative');
  const matter = matterKind(text);
  if (matter === null) reading.begin('unplaced', line);
  else reading.begin('closing', line, { matter });
  return true;
}
