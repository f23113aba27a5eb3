import type { BlockRole } from '../lineage/comparison.ts';
import type { Range } from '../text/span.ts';
import type { Draft, DraftNote } from './draft.ts';
import { markersOfNotes } from './note-markers.ts';
import { standing } from './to-instrument.ts';

/** A line of a page: a passage of an entry, or a note. */
export interface PageLine extends Range {
  /** The entry or note that it belongs to. */
  readonly owner: string;
  readonly role: BlockRole | 'note';
  /** Which passage of the entry it is; 0 for a note. */
  readonly passage: number;
}

/**
 * What stands in a draft as one text, to which amendments point: each passage a line, entries in their order, then the printed notes.
 * Numbers, letters of subparagraphs and note marks are not in it.
 */
export interface DraftPage {
  readonly text: string;
  readonly lines: readonly PageLine[];
}

/** The page of a draft as it stands now. */
export function pageOfDraft(draft: Draft): DraftPage {
  const entries = standing(draft);
  const notes = new Map(draft.notes.map((note) => [note.id, note]));
  const texts: string[] = [];
  const lines: PageLine[] = [];
  let start = 0;
  const add = (text: string, line: Omit<PageLine, 'start' | 'end'>): void => {
    texts.push(text);
    lines.push({ ...line, start, end: start + text.length });
    start += text.length + 1;
  };
  for (const { id, role, text, passages } of entries) {
    for (const [passage, { start: from, end }] of passages.entries())
      add(text.slice(from, end), { owner: id, role, passage });
  }
  for (const id of markersOfNotes(draft, entries).keys())
    add((notes.get(id) as DraftNote).text, { owner: id, role: 'note', passage: 0 });
  return { text: texts.join('\n'), lines };
}

/** The line that a place of the page is in, by index; the end of a line belongs to it. */
export function lineAt({ lines }: DraftPage, at: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as PageLine).end < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
