import { flatParagraph } from '../../instrument/flat-paragraph.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { alignedParagraphs } from '../../lineage/align-paragraphs.ts';
import { plainTypography } from '../../text/typography.ts';
import type { Draft } from '../draft.ts';
import type { DraftPage, PageLine } from '../page.ts';
import { instrumentOfDraft } from '../to-instrument.ts';
import type { FileLine } from './file-lines.ts';

/** Two lines share this much of the words of the longer one to be the same line with other words. */
const ALIKE = 0.5;

/**
 * For each line of a file the line of the draft that it is: first those with the same words, in order; then lines of paragraphs that
 * belong together; then, between lines that have found each other, those that share most of their words. `null` where there is none.
 */
export function linePairs(
  file: readonly FileLine[],
  instrument: Instrument,
  page: DraftPage,
  draft: Draft,
): (number | null)[] {
  const pairs: (number | null)[] = file.map(() => null);
  const keys = page.lines.map((line) => key(page.text.slice(line.start, line.end), line));
  const taken = new Set<number>();
  const pair = (from: number, to: number): void => {
    pairs[from] = to;
    taken.add(to);
  };
  pairSameWords(file, keys, pair);
  pairByParagraph(file, instrument, page, draft, pairs, taken, pair);
  pairBetween(file, page, pairs, taken, pair);
  return pairs;
}

/** Notes are only ever notes; elsewhere a line may have another role, as when a paragraph was read as a heading. */
function key(text: string, { role }: PageLine): string {
  return `${role === 'note' ? 'note' : 'text'} ${plainTypography(text).trim()}`;
}

/** Of lines with the same words the first is the first, the second the second. */
function pairSameWords(
  file: readonly FileLine[],
  keys: readonly string[],
  pair: (from: number, to: number) => void,
): void {
  const places = new Map<string, number[]>();
  for (const [index, each] of keys.entries()) {
    const found = places.get(each);
    if (found) found.push(index);
    else places.set(each, [index]);
  }
  for (const [index, line] of file.entries()) {
    const to = line.text.trim() === '' ? undefined : places.get(key(line.text, line))?.shift();
    if (to !== undefined) pair(index, to);
  }
}

/** Lines of paragraphs that belong together, passage by passage. */
function pairByParagraph(
  file: readonly FileLine[],
  instrument: Instrument,
  page: DraftPage,
  draft: Draft,
  pairs: readonly (number | null)[],
  taken: ReadonlySet<number>,
  pair: (from: number, to: number) => void,
): void {
  if (file.every((line, index) => pairs[index] !== null || !isParagraph(line))) return;
  const was = [...instrument.preamble, ...instrument.operative];
  const drafted = instrumentOfDraft(draft);
  const now = [...drafted.preamble, ...drafted.operative];
  const ids = page.lines.filter((line) => isParagraph(line) && line.passage === 0).map(({ owner }) => owner);
  const groups = alignedParagraphs(was.map(flatParagraph), now.map(flatParagraph));
  for (const group of groups) {
    const [from, to] = [was[group.old[0] ?? -1], ids[group.new[0] ?? -1]];
    if (!from || to === undefined) continue;
    for (const [index, line] of file.entries()) {
      if (line.owner !== from.address || pairs[index] !== null) continue;
      const place = page.lines.findIndex((each) => each.owner === to && each.passage === line.passage);
      if (place >= 0 && !taken.has(place)) pair(index, place);
    }
  }
}

function isParagraph({ role }: PageLine): boolean {
  return role === 'preambular' || role === 'operative';
}

/** Lines without a partner between two that have one, when the lines over there have none either and the words are alike. */
function pairBetween(
  file: readonly FileLine[],
  page: DraftPage,
  pairs: readonly (number | null)[],
  taken: ReadonlySet<number>,
  pair: (from: number, to: number) => void,
): void {
  let before = -1;
  for (const [index, line] of file.entries()) {
    const found = pairs[index];
    if (typeof found === 'number') {
      before = found;
      continue;
    }
    let best = -1;
    let most = ALIKE;
    for (let to = before + 1; to < page.lines.length && !taken.has(to); to++) {
      const other = page.lines[to] as PageLine;
      if ((other.role === 'note') !== (line.role === 'note')) continue;
      const share = sharedWords(line.text, page.text.slice(other.start, other.end));
      if (share >= most) [best, most] = [to, share];
    }
    if (best >= 0) {
      pair(index, best);
      before = best;
    }
  }
}

/** The share of the words of the longer text that both have. */
function sharedWords(one: string, other: string): number {
  const words = (text: string): string[] =>
    plainTypography(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  const [first, second] = [words(one), words(other)];
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  return shared / Math.max(1, first.length, second.length);
}
