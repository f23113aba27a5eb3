import type { Block, Comparison, ComparisonRow, ExplainedChange, Link, Redline } from '@biennium/core';
import { joinedSetting } from '../parts/joined-setting.ts';
import type { Setting } from '../parts/redline-lines.ts';
import { isOldPlace, type Kind, kindOfRow } from './kind-of-row.ts';
import { anchorsOfRows, type RowAnchors } from './row-anchors.ts';

/** A row of a comparison with all that is shown of it. */
export interface RowMatter {
  readonly row: ComparisonRow;
  readonly kind: Kind;
  readonly anchors: RowAnchors;
  readonly link: Link | null;
  /** Where it stands: at the one place that both texts have, or at one of the two places of a paragraph that moved. */
  readonly place: 'same' | 'old' | 'new';
  /** Of a paragraph that moved, between its two places. */
  readonly redline: Redline;
  readonly changes: readonly ExplainedChange[];
  readonly old: Setting;
  readonly new: Setting;
}

/** The rows of a comparison as they are shown. */
export function mattersOfRows(comparison: Comparison): readonly RowMatter[] {
  const { rows, links } = comparison;
  const anchors = anchorsOfRows(rows);
  return rows.map((row, i) => {
    const counterpart = row.counterpart === null ? undefined : rows[row.counterpart];
    const place = counterpart === undefined ? 'same' : isOldPlace(row) ? 'old' : 'new';
    const redline = row.counterpartRedline ?? row.redline;
    return {
      row,
      kind: kindOfRow(row, comparison),
      anchors: anchors[i] as RowAnchors,
      link: row.link === null ? null : (links[row.link] ?? null),
      place,
      redline,
      changes: row.counterpartRedline === null ? row.changes : row.counterpartChanges,
      old: settingOfBlocks(place === 'new' ? (counterpart?.old ?? []) : row.old),
      new: settingOfBlocks(place === 'old' ? (counterpart?.new ?? []) : row.new),
    };
  });
}

/** How blocks are set that stand one after another. Of several paragraphs each begins with its number. */
function settingOfBlocks(blocks: readonly Block[]): Setting {
  if (blocks.length < 2) return joinedSetting(blocks);
  return joinedSetting(
    blocks.map((block) => ({
      ...block,
      passages: block.passages.map((passage, i) =>
        i === 0
          ? { ...passage, marker: block.number === null ? block.address : `${block.number}.` }
          : passage,
      ),
    })),
  );
}

/** What is deleted and inserted between kept runs, as changes that no rule explains. */
export function changesOfRuns({ runs }: Redline): readonly ExplainedChange[] {
  const changes: { old: { start: number; end: number }; new: { start: number; end: number }; rule: null }[] =
    [];
  let isOpen = false;
  for (const run of runs) {
    const last = changes.at(-1);
    if (run.kind === 'kept') isOpen = false;
    else if (isOpen && last !== undefined) {
      last.old.end = run.old.end;
      last.new.end = run.new.end;
    } else {
      changes.push({ old: { ...run.old }, new: { ...run.new }, rule: null });
      isOpen = true;
    }
  }
  return changes;
}
