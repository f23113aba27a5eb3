import type { FlatParagraph } from '../instrument/flat-paragraph.ts';
import { changesOfRedline } from '../redline/changes.ts';
import { redlineOfTexts } from '../redline/from-texts.ts';
import type { Range } from '../text/span.ts';

/** A run of words that came into the lineage together: `instrument` is the one that first had them, `address` where they stood in it. */
export interface OriginRun extends Range {
  readonly instrument: number;
  readonly address: string;
}

/** An ancestor of a paragraph, and where its own words came from. */
interface Ancestor {
  readonly paragraph: FlatParagraph;
  readonly runs: readonly OriginRun[];
}

/** Words that an ancestor handed down: the longer the stretch that stayed as it was, the surer that they are the same words. */
interface Inherited {
  readonly run: OriginRun;
  readonly stretch: number;
}

/**
 * The origins of a paragraph's words: those that stayed from an ancestor keep its origin, the others begin here. Where several
 * ancestors have the same words, the one that has them in the longer unbroken stretch gave them; of two as long, the elder words.
 */
export function carriedRuns(
  { text, address }: FlatParagraph,
  instrument: number,
  ancestors: readonly Ancestor[],
): readonly OriginRun[] {
  const inherited = ancestors
    .flatMap((ancestor) => inheritedRuns(ancestor, text))
    .sort((a, b) => a.stretch - b.stretch || b.run.instrument - a.run.instrument);
  // For each code unit the number of what it was inherited with: the last to be written wins.
  const giver = new Int32Array(text.length).fill(-1);
  for (const [number, { run }] of inherited.entries()) giver.fill(number, run.start, run.end);
  const runs: OriginRun[] = [];
  for (let start = 0, end = 1; start < text.length; start = end++) {
    while (end < text.length && giver[end] === giver[start]) end++;
    const origin = inherited[giver[start] as number]?.run ?? { instrument, address };
    const last = runs.at(-1);
    const same = last?.instrument === origin.instrument && last.address === origin.address;
    // A space between words of two origins goes with the words before it.
    if (last && (same || text.slice(start, end).trim() === '')) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end, instrument: origin.instrument, address: origin.address });
  }
  return runs;
}

/** The words of `text` that stayed from an ancestor, at their places in `text`. */
function inheritedRuns({ paragraph, runs }: Ancestor, text: string): Inherited[] {
  if (paragraph.text === text) return runs.map((run) => ({ run, stretch: text.length }));
  const redline = redlineOfTexts(paragraph.text, text);
  // Another shape of a hyphen or a quotation mark makes no new word.
  const stayed = [
    ...redline.runs.filter(({ kind }) => kind === 'kept'),
    ...changesOfRedline(redline).filter(({ typographic }) => typographic),
  ];
  return stayed.flatMap((range) => runsWithin(runs, range.old, range.new));
}

/** What of `runs` stands within `old`, at its place in `place`, which holds the same words. */
function runsWithin(runs: readonly OriginRun[], old: Range, place: Range): Inherited[] {
  const stretch = place.end - place.start;
  return runs.flatMap((run) => {
    if (run.end <= old.start || run.start >= old.end) return [];
    const start = Math.min(place.end, place.start + Math.max(0, run.start - old.start));
    const end = run.end >= old.end ? place.end : Math.min(place.end, place.start + run.end - old.start);
    return start < end ? [{ run: { ...run, start, end }, stretch }] : [];
  });
}
