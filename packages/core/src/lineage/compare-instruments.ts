import type { Instrument } from '../instrument/instrument.ts';
import type { Answer } from '../issues/issue.ts';
import { type DecidedAddresses, linksOfInstruments } from './align-instruments.ts';
import { blocksOfInstrument } from './comparison/blocks.ts';
import { comparedNotes } from './comparison/notes.ts';
import { pairedUnits } from './comparison/pairs.ts';
import { rowsOfUnits } from './comparison/rows.ts';
import { unitsOfBlocks } from './comparison/units.ts';
import type { Comparison } from './comparison.ts';
import { ExplainedPairs } from './explained-pairs.ts';

/**
 * Two instruments held against each other, row by row (rules L24 to L29). Whatever they are there is an answer: between unrelated
 * texts nearly all is dropped and added, and an issue says why; texts in two languages are not compared, which is an issue of
 * severity error, and there are no rows. `decided` are paragraphs that a person joined or parted.
 */
export function comparisonOfInstruments(
  old: Instrument,
  next: Instrument,
  decided?: DecidedAddresses,
): Answer<Comparison> {
  const explained = new ExplainedPairs(old.language);
  const { value: links, issues } = linksOfInstruments(old, next, decided, explained);
  if (issues.some(({ severity }) => severity === 'error'))
    return { value: { rows: [], notes: [], links: [] }, issues };
  const oldUnits = unitsOfBlocks(blocksOfInstrument(old), links, 'from');
  const newUnits = unitsOfBlocks(blocksOfInstrument(next), links, 'to');
  const pairs = pairedUnits(oldUnits, newUnits, links);
  const rows = rowsOfUnits(oldUnits, newUnits, pairs, links, explained);
  return { value: { rows, notes: comparedNotes(old.notes, next.notes, rows), links }, issues };
}
