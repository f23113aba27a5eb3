import type { Comparison } from '@biennium/core';
import { anchorOfNote, kindOfNote } from './kind-of-note.ts';
import type { Kind } from './kind-of-row.ts';
import type { RowMatter } from './matter-of-row.ts';
import { anchorOfChange } from './row-anchors.ts';

/** The changes of a row that are marked, by their index. A paragraph that came or went as a whole has none of its own. */
function markedChanges(
  { changes, kind, place }: Pick<RowMatter, 'changes' | 'kind' | 'place'>,
  isRoutineMarked: boolean,
): readonly number[] {
  if (kind === 'added' || kind === 'dropped' || place === 'old') return [];
  return changes.flatMap(({ rule }, i) => (rule === null || isRoutineMarked ? [i] : []));
}

/** Where a person stops who goes from change to change: at each marked change, and at rows that changed as a whole. */
export function stopsOfRows(matters: readonly RowMatter[], isRoutineMarked: boolean): readonly string[] {
  return matters.flatMap((matter) => {
    if (matter.kind === 'unchanged') return [];
    const changes = markedChanges(matter, isRoutineMarked);
    const { own } = matter.anchors;
    return changes.length === 0 ? [own] : changes.map((change) => anchorOfChange(own, change));
  });
}

/** The same for notes: each that changed, or is of the kinds that are shown alone. */
export function stopsOfNotes(notes: Comparison['notes'], only: readonly Kind[]): readonly string[] {
  return notes
    .filter((note) => kindOfNote(note) !== 'unchanged')
    .filter((note) => only.length === 0 || only.includes(kindOfNote(note)))
    .map(anchorOfNote);
}
