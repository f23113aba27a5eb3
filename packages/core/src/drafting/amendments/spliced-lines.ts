import type { AskedWords } from '../on-behalf.ts';
import { type DraftPage, lineAt, type PageLine } from '../page.ts';
import type { Replacement } from './replacements.ts';

/** A line of the page after replacements, and the line of the draft that it goes on from; `null` for a new one. */
export interface SplicedLine {
  readonly text: string;
  /** Index of a line of the page before. */
  readonly from: number | null;
  /** Notes that came with it: each stands before the code unit `at` of `text`. */
  readonly notes: readonly { readonly at: number; readonly text: string }[];
  /** Whose the new words in `text` are. */
  readonly asked: readonly AskedWords[];
}

interface Written {
  text: string;
  /** Characters kept of each line of the page. */
  readonly kept: Map<number, number>;
  /** The line whose end ends it; `null` for an end that was put in. */
  end: number | null;
  readonly notes: { at: number; text: string }[];
  readonly asked: AskedWords[];
}

/**
 * The page after replacements, line by line (rule N31). A line goes on from the one of which it keeps most characters; one that keeps none
 * goes on from the line whose end it has, when nothing else does.
 */
export function splicedLines(page: DraftPage, replacements: readonly Replacement[]): SplicedLine[] {
  const lines = written(page, replacements);
  const claims = lines
    .flatMap(({ kept }, index) => [...kept].map(([from, count]) => ({ index, from, count })))
    .sort((a, b) => b.count - a.count || a.index - b.index);
  const from = new Map<number, number>();
  const claimed = new Set<number>();
  for (const claim of claims) {
    if (from.has(claim.index) || claimed.has(claim.from)) continue;
    from.set(claim.index, claim.from);
    claimed.add(claim.from);
  }
  for (const [index, { end, text }] of lines.entries()) {
    if (from.has(index) || end === null || claimed.has(end) || (text === '' && hasWords(page, end))) continue;
    from.set(index, end);
    claimed.add(end);
  }
  return lines.flatMap(({ text, notes, asked }, index) => {
    const line = from.get(index) ?? null;
    return line === null && text.trim() === '' ? [] : [{ text, from: line, notes, asked }];
  });
}

function hasWords({ lines }: DraftPage, index: number): boolean {
  const line = lines[index] as PageLine;
  return line.end > line.start;
}

function written(page: DraftPage, replacements: readonly Replacement[]): Written[] {
  const done: Written[] = [];
  let open: Written = { text: '', kept: new Map(), end: null, notes: [], asked: [] };
  const close = (end: number | null): void => {
    done.push({ ...open, end });
    open = { text: '', kept: new Map(), end: null, notes: [], asked: [] };
  };
  const keep = (start: number, end: number): void => {
    for (let at = start; at < end; ) {
      const index = lineAt(page, at);
      const until = Math.min(end, (page.lines[index] as PageLine).end);
      open.text += page.text.slice(at, until);
      if (until > at) open.kept.set(index, (open.kept.get(index) ?? 0) + (until - at));
      at = until;
      if (at === end) break;
      close(index);
      at++;
    }
  };
  const put = ({ words, notes, asked }: Replacement): void => {
    let at = 0;
    // Stretches are in order: those before it end before `at`.
    let first = 0;
    const upTo = (end: number): void => {
      for (const [index, line] of words.slice(at, end).split('\n').entries()) {
        if (index > 0) {
          close(null);
          at++;
        }
        const ended = at + line.length;
        while ((asked[first]?.end ?? Infinity) <= at) first++;
        for (let next = first; (asked[next]?.start ?? ended) < ended; next++)
          open.asked.push(...askedBetween([asked[next] as AskedWords], at, ended, open.text.length - at));
        open.text += line;
        at = ended;
      }
    };
    for (const note of [...notes].sort((a, b) => a.at - b.at)) {
      upTo(Math.max(at, note.at));
      open.notes.push({ at: open.text.length, text: note.text });
    }
    upTo(words.length);
  };
  let at = 0;
  for (const replacement of replacements) {
    keep(at, Math.max(at, replacement.range.start));
    put(replacement);
    at = Math.max(at, replacement.range.end);
  }
  keep(at, page.text.length);
  close(page.lines.length - 1);
  return done;
}

/** What of stretches lies between two places, moved on. */
export function askedBetween(
  asked: readonly AskedWords[],
  from: number,
  to: number,
  by: number,
): AskedWords[] {
  return asked
    .filter(({ start, end }) => Math.max(start, from) < Math.min(end, to))
    .map((each) => ({
      ...each,
      start: Math.max(each.start, from) + by,
      end: Math.min(each.end, to) + by,
    }));
}
