import type { Strength } from '../../lineage/strength/strength.ts';
import type { Range } from '../../text/span.ts';

/** Words of a paragraph that one verb of the organ leads (rule M2): "Notes with satisfaction …", "calls upon …". */
export interface Clause {
  /** The verb's phrase: "and" and "in this regard" before it do not belong to it. */
  readonly phrase: Range;
  readonly strength: Strength;
  /** From its phrase to where the next clause is joined on. */
  readonly range: Range;
}
