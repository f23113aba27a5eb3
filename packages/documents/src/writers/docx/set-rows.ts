import type {
  Attribution,
  BlockRole,
  Comparison,
  ComparisonRow,
  MatterKind,
  TextContributions,
} from '@biennium/core';
import { CalledNotes } from './called-notes.ts';
import { CountedLists, type RowLists } from './counted-lists.ts';
import { keptSpans } from './kept-spans.ts';
import { type ListForm, listFormsOf } from './list-forms.ts';
import type { Fate, Piece, SetNote, SetParagraph, Words } from './manuscript.ts';
import { wordsOfNote } from './note-words.ts';
import { type Side, type SideLine, sidesOfRow } from './sides.ts';
import {
  type Insert,
  type RowInserts,
  type TrackedLine,
  type TrackedRow,
  trackedLines,
} from './tracked-lines.ts';

/** The paragraphs of a row of a comparison, and what they are in the text. */
export interface SetRow {
  readonly role: BlockRole;
  readonly kind: MatterKind | null;
  readonly paragraphs: readonly SetParagraph[];
}

/** A comparison as paragraphs, row by row; then the notes that no place in the text calls. */
export interface SetRows {
  readonly rows: readonly SetRow[];
  readonly forms: ReadonlyMap<number, ListForm>;
  readonly uncalled: readonly SetParagraph[];
}

/**
 * Sets a comparison. `attribution` tells whose doing its changes are; `printed` gives the number of a paragraph as its language prints it.
 */
export function setRows(
  comparison: Comparison,
  attribution: Attribution,
  printed: (number: string) => string,
): SetRows {
  const called = new Set<SetNote>();
  const all = comparison.notes.map(
    (note, index): SetNote => ({ ...note, contributions: attribution.notes[index] ?? NOBODY }),
  );
  const notes = {
    old: new CalledNotes(all, 'old', called),
    new: new CalledNotes(all, 'new', called),
  };
  const tracked = comparison.rows.map((row, index) => {
    const { old, new: next } = sidesOfRow(row, attribution.rows[index] ?? NOBODY, printed);
    const kept = keptSpans(row.redline, old, next);
    return {
      row,
      tracked: { old, new: next, kept },
      calls: { old: callsOf(old, notes.old), new: callsOf(next, notes.new) },
    };
  });
  const forms = listFormsOf(
    tracked.flatMap(({ tracked: { old, new: next } }) => [...next.lines, ...old.lines]),
  );
  const counted = new CountedLists(forms);
  const rows = tracked.map(({ row, tracked: each, calls }): SetRow => {
    const lists = counted.listsOf({ lines: trackedLines(each, NOTHING), groups: groupsOf(each) });
    const inserts = {
      old: [...typedLabels(each.old, lists), ...calls.old],
      new: [...typedLabels(each.new, lists), ...calls.new],
    };
    const { role, kind } = whatIs(row);
    return {
      role,
      kind,
      paragraphs: trackedLines(each, inOrder(inserts)).map((line) => setLine(line, lists)),
    };
  });
  return { rows, forms, uncalled: all.filter((note) => !called.has(note)).map(setUncalled) };
}

const NOTHING: RowInserts = { old: [], new: [] };
const NOBODY: TextContributions = { old: [], new: [] };

function callsOf(side: Side, notes: CalledNotes): Insert[] {
  return side.calls.map((call) => notes.insertOf(call));
}

function groupsOf({ old, new: next, kept }: TrackedRow): (readonly SideLine[])[] {
  return kept.groups.map((group) => [
    ...group.old.map((i) => old.lines[i] as SideLine),
    ...group.new.map((j) => next.lines[j] as SideLine),
  ]);
}

/** Numbers and letters that Word does not count, each in front of its line. */
function typedLabels({ lines }: Side, lists: RowLists): Insert[] {
  return lines
    .filter((line) => lists.isTyped(line))
    .map(({ start, label }) => ({
      at: start,
      key: `label ${label}`,
      note: null,
      words: `${label}\t`,
      raised: false,
    }));
}

/** A label and a call at one place stand in this order. */
function inOrder({ old, new: next }: RowInserts): RowInserts {
  const byPlace = (a: Insert, b: Insert) => a.at - b.at;
  return { old: [...old].sort(byPlace), new: [...next].sort(byPlace) };
}

function whatIs({ old, new: next }: ComparisonRow): Pick<SetRow, 'role' | 'kind'> {
  const { role, kind } = next[0] ?? old[0] ?? { role: 'front', kind: null };
  return { role, kind };
}

function setLine({ old, new: next, ...rest }: TrackedLine, lists: RowLists): SetParagraph {
  const line = (next ?? old) as SideLine;
  return { style: line.style, list: lists.placeOf(line), ...rest };
}

function setUncalled(note: SetNote): SetParagraph {
  const { old, new: next, contributions } = note;
  const by = (contributions.new[0] ?? contributions.old[0])?.contribution ?? null;
  const end: Fate = old === null ? 'inserted' : next === null ? 'deleted' : 'kept';
  const mark = (fate: Fate, text: string): Words => ({
    kind: 'words',
    fate,
    text: `${text} `,
    italic: false,
    raised: true,
    by: fate === 'kept' ? null : by,
  });
  const marks: Piece[] =
    old === next || end !== 'kept'
      ? [mark(end, next ?? old ?? '')]
      : [mark('deleted', old ?? ''), mark('inserted', next ?? '')];
  return { style: 'UncalledNote', list: null, pieces: [...marks, ...wordsOfNote(note)], end, endBy: by };
}
