import type { Range } from '../../text/span.ts';
import { type DraftPage, lineAt, type PageLine } from '../page.ts';
import type { Amendment } from './amendment.ts';

/** What an amendment is named after. */
type Asking = Pick<Amendment, 'range' | 'old' | 'words' | 'notes' | 'droppedNotes' | 'entries'>;

/**
 * A name for each amendment of one file, made of what it asks (rule N33): the entries that it touches, the words there with the word on
 * either side and which of their like they are in the draft, the words that it wants, its notes. So it is the same whatever else the
 * file asks for. Of amendments that ask for the same at the same place each has its turn.
 */
export function namesOfAmendments(page: DraftPage, amendments: readonly Asking[]): string[] {
  const starts = new Map<string, number>();
  for (const { owner, start } of page.lines) if (!starts.has(owner)) starts.set(owner, start);
  const turns = new Map<string, number>();
  return amendments.map(({ range, old, words, notes, droppedNotes, entries }) => {
    const place = placeInWords(page, starts, range);
    const name = nameOfText(JSON.stringify([entries, place, old, words, notes, droppedNotes]));
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    return turn === 1 ? name : `${name}.${turn}`;
  });
}

/** A place as words say it: what stands before and behind it, and how often that stands there before in the entry. */
function placeInWords(
  { text, lines }: DraftPage,
  starts: ReadonlyMap<string, number>,
  range: Range,
): readonly [string, string, number] {
  const line = lines[lineAt({ text, lines }, range.start)] as PageLine;
  const from = starts.get(line.owner) as number;
  const before = /\S*\s*$/.exec(text.slice(Math.max(from, range.start - 60), range.start))?.[0] ?? '';
  const behind = /^\s*\S*/.exec(text.slice(range.end, range.end + 60))?.[0] ?? '';
  const stretch = before + text.slice(range.start, range.end) + behind;
  const at = range.start - before.length;
  let like = 0;
  if (stretch !== '')
    for (let found = text.indexOf(stretch, from); found >= 0 && found < at; like++)
      found = text.indexOf(stretch, found + 1);
  return [before, behind, like];
}

/** 64 bits of a text, as 16 hexadecimal digits: two runs of FNV-1a (Fowler, Noll, Vo) with primes of their own. */
function nameOfText(text: string): string {
  let [one, two] = [0x811c9dc5, 0x1000193];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code ^ (one >>> 15), 0x85ebca6b);
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return hex(one ^ (two >>> 13)) + hex(two);
}
