import type { FlatParagraph } from '../../instrument/flat-paragraph.ts';
import { changesOfRedline } from '../../redline/changes.ts';
import { redlineOfTexts } from '../../redline/from-texts.ts';
import type { Block, BlockRole, ComparisonRow } from '../comparison.ts';
import type { ExplainedPair, ExplainedPairs } from '../explained-pairs.ts';
import { joinedParagraphs } from '../joined-paragraphs.ts';
import type { Link } from '../lineage.ts';
import type { UnitPair } from './pairs.ts';
import { textOfUnit, type Unit } from './units.ts';

/** A row before its words are compared. */
interface PlacedRow {
  readonly old: Unit | null;
  readonly new: Unit | null;
}

/**
 * The rows of a comparison: units that are paired share one; between two pairs the others stand in the order of their text, dropped ones
 * before added ones of the same part (rule L26).
 */
export function rowsOfUnits(
  old: readonly Unit[],
  fresh: readonly Unit[],
  pairs: readonly UnitPair[],
  links: readonly Link[],
  explained: ExplainedPairs,
): ComparisonRow[] {
  const placed: PlacedRow[] = [];
  let oldFrom = 0;
  let newFrom = 0;
  for (const pair of [...pairs, { old: old.length, new: fresh.length }]) {
    placed.push(...merged(old.slice(oldFrom, pair.old), fresh.slice(newFrom, pair.new)));
    const [one, other] = [old[pair.old], fresh[pair.new]];
    if (one && other) placed.push({ old: one, new: other });
    oldFrom = pair.old + 1;
    newFrom = pair.new + 1;
  }
  const other = counterparts(placed, links);
  return placed.map((row, index) => {
    const at = other[index] ?? null;
    return comparedRow(row, at, at === null ? null : (placed[at] as PlacedRow), explained);
  });
}

/** Parts of an instrument in the order in which they stand; a heading goes with what follows it. */
const STAGES: Readonly<Record<BlockRole, number>> = {
  front: 0,
  formula: 1,
  heading: 2,
  preambular: 2,
  operative: 3,
  closing: 4,
  'annex-title': 5,
  annex: 5,
};

function merged(old: readonly Unit[], fresh: readonly Unit[]): PlacedRow[] {
  const rows: PlacedRow[] = [];
  const oldStages = stagesOf(old);
  const newStages = stagesOf(fresh);
  let at = 0;
  fresh.forEach((unit, index) => {
    while (at < old.length && (oldStages[at] as number) <= (newStages[index] as number))
      rows.push({ old: old[at++] as Unit, new: null });
    rows.push({ old: null, new: unit });
  });
  return [...rows, ...old.slice(at).map((unit) => ({ old: unit, new: null }))];
}

function stagesOf(units: readonly Unit[]): number[] {
  const stages: number[] = [];
  let next: number | null = null;
  for (let index = units.length - 1; index >= 0; index--) {
    const role = units[index]?.blocks[0]?.role ?? 'heading';
    const stage: number = role === 'heading' && next !== null ? next : STAGES[role];
    stages[index] = stage;
    next = stage;
  }
  return stages;
}

/** For each row the row that holds the other side of its link, where it does not hold it itself. */
function counterparts(rows: readonly PlacedRow[], links: readonly Link[]): (number | null)[] {
  const holding = (side: 'old' | 'new'): Map<number, number> => {
    const held = new Map<number, number>();
    rows.forEach((row, index) => {
      const link = row[side]?.link ?? null;
      if (link === null) return;
      const before = held.get(link);
      // The row of both sides is what a part that stands elsewhere refers to.
      if (before === undefined || (row.old !== null && row.new !== null)) held.set(link, index);
    });
    return held;
  };
  const withOld = holding('old');
  const withNew = holding('new');
  return rows.map(({ old, new: fresh }) => {
    if (old !== null && fresh !== null) return null;
    const link = (old ?? fresh)?.link ?? null;
    if (link === null || links[link]?.from === null || links[link]?.to === null) return null;
    return (old === null ? withOld : withNew).get(link) ?? null;
  });
}

function comparedRow(
  row: PlacedRow,
  counterpart: number | null,
  other: PlacedRow | null,
  explained: ExplainedPairs,
): ComparisonRow {
  const { redline, changes } = wordsOfRow(row, explained);
  const whole = other && wordsOfRow({ old: row.old ?? other.old, new: row.new ?? other.new }, explained);
  return {
    old: row.old?.blocks ?? [],
    new: row.new?.blocks ?? [],
    link: row.old?.link ?? row.new?.link ?? null,
    redline,
    changes,
    counterpart,
    counterpartRedline: whole?.redline ?? null,
    counterpartChanges: whole?.changes ?? [],
  };
}

function wordsOfRow({ old, new: fresh }: PlacedRow, explained: ExplainedPairs): ExplainedPair {
  const [one, other] = [old ? textOfUnit(old) : '', fresh ? textOfUnit(fresh) : ''];
  if (one !== other && old && fresh && old.link !== null)
    return explained.of(paragraphOf(old.blocks), paragraphOf(fresh.blocks));
  const redline = redlineOfTexts(one, other);
  const both = old !== null && fresh !== null;
  const changes = changesOfRedline(redline).map(({ old, new: fresh, typographic }) => ({
    old,
    new: fresh,
    rule: both && typographic ? 'typography' : null,
  }));
  return { redline, changes };
}

function paragraphOf(blocks: readonly Block[]): FlatParagraph {
  return joinedParagraphs(
    blocks.map(({ role, address, ...block }) => ({
      ...block,
      address: address as string,
      part: role === 'preambular' ? 'preambular' : 'operative',
    })),
  );
}
