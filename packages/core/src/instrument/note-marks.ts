import { plainDigits } from '../text/digits.ts';
import { markRanges } from '../text/mark-ranges.ts';
import type { PlacedText } from '../text/placed-text.ts';
import type { Mark } from '../text/source-text.ts';
import type { Range } from '../text/span.ts';

/** The mark of a note in the words of one carrier, still among them. */
export interface NoteMark extends Range {
  readonly marker: string;
}

interface Candidate extends NoteMark {
  /** Index of the words that carry it. */
  readonly carrier: number;
  /** How much its place speaks for a note mark: see {@link weigh}. */
  readonly weight: number;
}

const SUPERSCRIPT = /[⁰¹²³⁴-⁹]+/g;
const STARS = /\*{1,5}(?!\*)/g;
const BRACKETED = /\((\d{1,3})\)|\[(\d{1,3})\]/g;
/** Figures behind a letter, a closing sign or other figures, with no figure behind them. */
const GLUED = /\d{1,3}(?!\d)(?![/\u2044-]\d|\p{L}|[.,]\d|\s?%)/gu;
/** What a glued figure stands behind. */
const BEFORE_GLUED = /[\p{L}\p{Pe}\p{Pf}"'’,;:.،؛\d]/u;
/** The date that goes with a resolution's number: a note would stand behind it. */
const DATED = /^\s(?:of|du|des|المؤرخ)\s\d{0,2}/u;
/** Formulas and names that end in a figure: CO2, G20, H5N1, MH17. */
const NAMES = /(?:^|[\s(“"/-])[A-Z]{1,3}\d*[A-Z]?$/;

/**
 * The note marks among the words of an instrument, carrier by carrier (rule I8).
 *
 * What the format marks, superscripts, and stars or bracketed figures that a note answers to, are taken as they are. Figures
 * glued to a word ("Conference1", "resolution 70/15" for 70/1 and note 5) are read where notes call for them: the notes of
 * an instrument are called in their order, so the best chain of candidates in ascending order is taken.
 *
 * @param carriers the words in the order of reading
 * @param marks what the format sets as superscripts and note references, sorted by start
 * @param markers the markers of the notes, in their order
 * @param mayBeGlued whether the format may leave a call unmarked
 */
export function noteMarks(
  carriers: readonly PlacedText[],
  marks: readonly Mark[],
  markers: readonly string[],
  mayBeGlued = true,
): NoteMark[][] {
  const known = new Set(markers);
  const sure = carriers.map((words) => sureMarks(words, marks, known).sort((a, b) => a.start - b.start));
  const called = new Set(sure.flat().map((mark) => mark.marker));
  const open = markers.filter((marker) => /^\d+$/.test(marker) && !called.has(marker)).map(Number);
  if (open.length === 0 || !mayBeGlued) return sure;
  const wanted = new Set(open);
  const candidates = carriers.flatMap((words, carrier) =>
    gluedMarks(words, carrier, wanted, sure[carrier] as NoteMark[]),
  );
  const chain = bestChain(candidates, open);
  for (const candidate of chain) (sure[candidate.carrier] as NoteMark[]).push(candidate);
  addRepeats(carriers, chain, sure);
  return sure.map((found) => found.sort((a, b) => a.start - b.start));
}

/** Marks that need no other evidence than their form. */
function sureMarks(words: PlacedText, marks: readonly Mark[], known: ReadonlySet<string>): NoteMark[] {
  const { text } = words;
  const found: NoteMark[] = [];
  const taken = new Set<number>();
  const add = (start: number, end: number, marker: string): void => {
    if (isTaken(taken, start, end)) return;
    take(taken, start, end);
    found.push({ start, end, marker });
  };
  for (const { start, end, mark } of markRanges(words, marks)) {
    const shown = text.slice(start, end).trim();
    const marker = mark.value ?? plainDigits(shown).replace(/[()[\]]/g, '');
    if (mark.kind === 'note-reference') add(start, end, marker);
    else if (/^(?:\d{1,3}|\*{1,5}|[a-z])$/.test(marker) && (known.has(marker) || !/^[a-z]$/.test(marker)))
      add(start, end, marker);
  }
  for (const match of text.matchAll(SUPERSCRIPT)) {
    const before = text.charAt(match.index - 1);
    const unit = /(?:^|\s)(?:[kcmd]?m|[kM]W)$/.test(text.slice(0, match.index));
    const marker = plainDigits(match[0]);
    if (before !== '' && !(unit && !known.has(marker)))
      add(match.index, match.index + match[0].length, marker);
  }
  for (const match of text.matchAll(STARS))
    if (known.has(match[0]) && isGlued(text, match.index))
      add(match.index, match.index + match[0].length, match[0]);
  for (const match of text.matchAll(BRACKETED)) {
    const marker = (match[1] ?? match[2]) as string;
    if (known.has(marker) && isGlued(text, match.index))
      add(match.index, match.index + match[0].length, marker);
  }
  return found;
}

/** Whether a word, or its closing sign, stands right before a place. */
function isGlued(text: string, at: number): boolean {
  return at > 0 && /[^\s([*]/.test(text.charAt(at - 1));
}

/** Marks are a few characters long: the places of each are kept one by one. */
function take(taken: Set<number>, start: number, end: number): void {
  for (let at = start; at < end; at++) taken.add(at);
}

function isTaken(taken: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken.has(at)) return true;
  return false;
}

function placesOf(marks: readonly NoteMark[]): Set<number> {
  const taken = new Set<number>();
  for (const mark of marks) take(taken, mark.start, mark.end);
  return taken;
}

function gluedMarks(
  words: PlacedText,
  carrier: number,
  open: ReadonlySet<number>,
  marks: readonly NoteMark[],
): Candidate[] {
  const { text } = words;
  const taken = placesOf(marks);
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(GLUED)) {
    const end = match.index + match[0].length;
    for (let start = match.index; start < end; start++) {
      const figures = text.slice(start, end);
      if (
        figures.startsWith('0') ||
        !BEFORE_GLUED.test(text.charAt(start - 1)) ||
        !open.has(Number(figures)) ||
        isTaken(taken, start, end)
      )
        continue;
      const weight = weigh(text, start, end);
      if (weight > 0) candidates.push({ carrier, start, end, marker: figures, weight });
    }
  }
  return candidates;
}

/**
 * How much the place of figures speaks for a note mark: 3 behind a word or its closing sign, little behind other figures,
 * unless these are a whole year ("20171") or a comma parts them ("resolution 73/13,2"); 1 more where nothing is glued behind.
 */
function weigh(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.charAt(end);
  const free = after === '' || /[\s,;:.،؛)\]"”’»]/.test(after) ? 1 : 0;
  if (/(?:^|\D)(?:19|20)\d\d$/.test(before)) return 1.5 + free;
  if (/\d$/.test(before))
    return DATED.test(text.slice(end, end + 24)) ? 0.05 : /\/\d+$/.test(before) ? 0.4 + free * 0.2 : 0.1;
  if (/\d,$/.test(before)) return end - start === 3 ? 0.2 : 2 + free;
  if (/\d[.]$/.test(before)) return free * 0.5;
  if (
    /[\p{L}]\/[^\s]*$|(?:^|[\s(/])(?:\p{Lu}|Add|Corr|Rev|Nos?|paras?|sect|chap|vol|arts?|pp?|fig)\.$/u.test(
      before,
    )
  )
    return 0.3;
  if (NAMES.test(before)) return 0.8 + free * 0.4;
  return 3 + free;
}

/** What a note costs that a chain passes over: the chain should call every note. */
const PASSED_OVER = 0.1;

/**
 * The heaviest chain of candidates in which both places and notes ascend, in the time of n log m for n candidates and m notes: the
 * weights of the chains so far stand in a tree of prefix maxima over the notes (Fenwick, "A new data structure for cumulative
 * frequency tables", 1994).
 */
function bestChain(candidates: readonly Candidate[], open: readonly number[]): Candidate[] {
  const rank = new Map([...new Set(open)].sort((a, b) => a - b).map((number, index) => [number, index + 1]));
  const sorted = [...candidates].sort((a, b) => a.carrier - b.carrier || a.end - b.end || a.start - b.start);
  const tree = new PrefixMaximum(rank.size);
  const before: number[] = [];
  let top = -1;
  let topWeight = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < sorted.length; ) {
    // Readings of the same figures exclude each other: none may go on from another of them.
    let to = from;
    const first = sorted[from] as Candidate;
    while (
      to < sorted.length &&
      (sorted[to] as Candidate).carrier === first.carrier &&
      (sorted[to] as Candidate).end === first.end
    )
      to++;
    const weights: number[] = [];
    for (let index = from; index < to; index++) {
      const candidate = sorted[index] as Candidate;
      const place = rank.get(Number(candidate.marker)) as number;
      const best = tree.below(place);
      const chained = best.value + candidate.weight - (place - 1) * PASSED_OVER;
      const goesOn = best.index >= 0 && chained > candidate.weight;
      before.push(goesOn ? best.index : -1);
      weights.push(goesOn ? chained : candidate.weight);
    }
    for (let index = from; index < to; index++) {
      const weight = weights[index - from] as number;
      const place = rank.get(Number((sorted[index] as Candidate).marker)) as number;
      tree.raise(place, weight + place * PASSED_OVER, index);
      if (weight > topWeight) [top, topWeight] = [index, weight];
    }
    from = to;
  }
  const chain: Candidate[] = [];
  for (let at = top; at >= 0; at = before[at] as number) chain.push(sorted[at] as Candidate);
  return chain.reverse();
}

/** The greatest value below a place, and whose it is. */
class PrefixMaximum {
  private readonly nodes: { value: number; index: number }[];

  constructor(size: number) {
    this.nodes = Array.from({ length: size + 1 }, () => ({ value: Number.NEGATIVE_INFINITY, index: -1 }));
  }

  raise(place: number, value: number, index: number): void {
    for (let at = place; at < this.nodes.length; at += at & -at) {
      if (value > (this.nodes[at] as { value: number }).value) this.nodes[at] = { value, index };
    }
  }

  below(place: number): { value: number; index: number } {
    let best = this.nodes[0] as { value: number; index: number };
    for (let at = place - 1; at > 0; at -= at & -at) {
      const node = this.nodes[at] as { value: number; index: number };
      if (node.value > best.value) best = node;
    }
    return best;
  }
}

/** A note may be called again later ("the report of the Secretary-General;3"): the same figures behind a word, at its end. */
function addRepeats(carriers: readonly PlacedText[], chain: readonly Candidate[], sure: NoteMark[][]): void {
  let next = 0;
  let last = 0;
  for (const [carrier, words] of carriers.entries()) {
    const marks = sure[carrier] as NoteMark[];
    const taken = placesOf(marks);
    for (const match of words.text.matchAll(GLUED)) {
      while (next < chain.length && isBefore(chain[next] as Candidate, carrier, match.index))
        last = Number((chain[next++] as Candidate).marker);
      const end = match.index + match[0].length;
      const value = Number(match[0]);
      if (
        !BEFORE_GLUED.test(words.text.charAt(match.index - 1)) ||
        value === 0 ||
        value > last ||
        isTaken(taken, match.index, end)
      )
        continue;
      if (weigh(words.text, match.index, end) >= 4 && !/\d[.,]?$/.test(words.text.slice(0, match.index))) {
        marks.push({ start: match.index, end, marker: match[0] });
      }
    }
  }
}

function isBefore(candidate: Candidate, carrier: number, at: number): boolean {
  return candidate.carrier < carrier || (candidate.carrier === carrier && candidate.end <= at);
}
