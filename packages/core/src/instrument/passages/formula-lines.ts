import type { Line } from '../../lines/line.ts';
import { isEnactingFormula, leadingFormula } from '../constructs/enacting-formula.ts';
import type { Reading } from './reading.ts';

/** Reads the line that names the organ, alone or before the first words of the first paragraph (rule I3). */
export function readFormulaLine(reading: Reading, line: Line): boolean {
  const { text } = line.words;
  if (isEnactingFormula(text) && reading.stage !== 'annex') {
    reading.add('formula', line);
    reading.open = null;
  } else {
    const length = reading.stage === 'front' ? leadingFormula(text) : 0;
    if (length === 0) return false;
    reading.add('formula', line, { to: text.slice(0, length).trimEnd().length });
    reading.begin('preambular', line, { cut: length });
  }
  reading.stage = 'preamble';
  return true;
}
