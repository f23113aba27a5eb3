import type { Block, Comparison, ComparisonRow } from '../lineage/comparison.ts';
import type { Redline } from '../redline/redline.ts';

/**
 * A comparison as a page that a person can hold against both originals: a paragraph of text for each row, `[-struck out-]` and
 * `{+put in+}`; of what stays as it was only the first words. A moved paragraph is marked at its new place.
 */
export function pageOfComparison(comparison: Comparison): string {
  const { rows, notes } = comparison;
  const lines = rows.flatMap((row) => [headOfRow(row, comparison), wordsOfRow(row), '']);
  const compared = notes.map(
    ({ old, new: fresh, redline }) => `[${old ?? ' '} → ${fresh ?? ' '}] ${markedRedline(redline)}`,
  );
  return [...lines, ...(compared.length > 0 ? ['Notes', ...compared, ''] : [])].join('\n');
}

/** The words of a redline as one text: kept words as they are, `[-deleted-]`, `{+inserted+}`. */
export function markedRedline({ old, new: fresh, runs }: Redline): string {
  const marked = runs.map((run) => {
    if (run.kind === 'kept') return old.slice(run.old.start, run.old.end);
    if (run.kind === 'deleted') return `[-${old.slice(run.old.start, run.old.end)}-]`;
    return `{+${fresh.slice(run.new.start, run.new.end)}+}`;
  });
  return marked.join('');
}

function headOfRow({ old, new: fresh, link }: ComparisonRow, { links }: Comparison): string {
  const sides = `${namesOf(old)} → ${namesOf(fresh)}`;
  return link === null ? sides : `${sides} ${links[link]?.relation}`;
}

function namesOf(blocks: readonly Block[]): string {
  return blocks.map(({ address, kind, role }) => address ?? kind ?? role).join(' + ') || '—';
}

function wordsOfRow(row: ComparisonRow): string {
  const { redline, counterpartRedline } = row;
  if (row.new.length === 0 && counterpartRedline !== null) return `(see ${firstWords(redline.old)})`;
  const marked = counterpartRedline ?? redline;
  return marked.old === marked.new ? firstWords(marked.new) : markedRedline(marked);
}

function firstWords(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, text.indexOf(' ', 50) + 1 || 60)}…`;
}
