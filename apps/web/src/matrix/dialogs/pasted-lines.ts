import type { ActivityContent } from '@biennium/core';
import { blankActivity } from '@biennium/core/follow-up';
import type { Choice } from '../../parts/choice.ts';
import { folded } from '../../words/folded.ts';
import { withValues } from '../editing/line-desk.ts';
import { type ColumnId, columnOf } from '../grid/columns.ts';
import { valueOfWords } from '../grid/value-of-words.ts';

/** A pasted row as the line that it would make, and the columns whose words could not be read. */
export interface PastedLine {
  readonly content: ActivityContent;
  readonly unread: readonly { readonly column: ColumnId; readonly words: string }[];
  /** Without a title it makes no line. */
  readonly isWhole: boolean;
}

interface Reading {
  readonly headings: ReadonlyMap<ColumnId, string>;
  readonly choicesOf: (column: ColumnId) => readonly Choice[];
  readonly language: string;
}

/**
 * The lines that a pasted table would make. Where its first row names columns, they say what stands in which; else its cells are those of
 * `columns`, in their order.
 */
export function pastedLines(
  cells: readonly (readonly string[])[],
  columns: readonly ColumnId[],
  { headings, choicesOf, language }: Reading,
): { readonly columns: readonly (ColumnId | null)[]; readonly lines: readonly PastedLine[] } {
  const [first = []] = cells;
  const named = first.map((words) => columnCalled(words, headings));
  const hasHeads = named.includes('title');
  const used = hasHeads ? named : first.map((_, index) => columns[index] ?? null);
  const rows = (hasHeads ? cells.slice(1) : cells).filter((row) => row.some((words) => words.trim() !== ''));
  return { columns: used, lines: rows.map((row) => lineOf(row, used, choicesOf, language)) };
}

function lineOf(
  row: readonly string[],
  columns: readonly (ColumnId | null)[],
  choicesOf: (column: ColumnId) => readonly Choice[],
  language: string,
): PastedLine {
  const values: Record<string, unknown> = {};
  const unread: { column: ColumnId; words: string }[] = [];
  for (const [index, words] of row.entries()) {
    const id = columns[index];
    if (id == null || words.trim() === '') continue;
    const column = columnOf(id);
    if (column.field === null) continue;
    const value = valueOfWords(column, words, column.type === 'choice' ? choicesOf(id) : []);
    if (value === undefined) unread.push({ column: id, words });
    else values[column.field] = value;
  }
  const content = withValues({ ...blankActivity('', 'other'), language }, values);
  return { content, unread, isWhole: content.title !== '' };
}

function columnCalled(words: string, headings: ReadonlyMap<ColumnId, string>): ColumnId | null {
  const sought = folded(words.replaceAll(/[\u2066-\u2069]/g, ''));
  for (const [id, heading] of headings)
    if (sought !== '' && (folded(heading.replaceAll(/[\u2066-\u2069]/g, '')) === sought || id === sought))
      return id;
  return null;
}
