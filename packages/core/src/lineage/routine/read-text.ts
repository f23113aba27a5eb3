import type { FlatParagraph } from '../../instrument/flat-paragraph.ts';
import { wordsOfText } from '../../redline/words.ts';
import { asciiDigits } from '../../text/digits.ts';
import type { Range } from '../../text/span.ts';
import { firstIndex } from './first-index.ts';
import type { Construct, ReadText } from './routine-rule.ts';

/** A word, or a construct that a rule reads as one. */
export interface Item extends Range {
  readonly construct: Construct | null;
}

/** The paragraph as rules read it. */
export function readText(flat: FlatParagraph, language: string): ReadText {
  return { flat, text: asciiDigits(flat.text).replace(/[^\S\n]/g, ' '), language };
}

/** Constructs in the order of the text; of two that overlap, the one that was named first. */
export function withoutOverlaps(constructs: readonly Construct[]): Construct[] {
  const chosen: Construct[] = [];
  for (const construct of constructs) {
    const place = firstIndex(chosen.length, (index) => (chosen[index] as Construct).start >= construct.start);
    const [before, behind] = [chosen[place - 1], chosen[place]];
    if (before && before.end > construct.start) continue;
    if (behind && behind.start < construct.end) continue;
    chosen.splice(place, 0, construct);
  }
  return chosen;
}

/**
 * The words of a stretch of a text with its constructs, which come in the order of the text, in their place. A construct that would cut a word
 * is none.
 */
export function itemsIn(read: ReadText, { start, end }: Range, constructs: readonly Construct[]): Item[] {
  const words = wordsOfText(read.flat.text.slice(start, end));
  const first = firstIndex(constructs.length, (index) => (constructs[index] as Construct).start >= start);
  const behind = firstIndex(constructs.length, (index) => (constructs[index] as Construct).end > end);
  const whole = constructs
    .slice(first, behind)
    .filter((each) => isAmong(words.starts, each.start - start) && isAmong(words.ends, each.end - start));
  const items: Item[] = whole.map((construct) => ({ start: construct.start, end: construct.end, construct }));
  let at = 0;
  for (let index = 0; index < words.count; index++) {
    const from = start + (words.starts[index] as number);
    while (at < whole.length && (whole[at] as Construct).end <= from) at++;
    const isTaken = at < whole.length && (whole[at] as Construct).start <= from;
    if (!isTaken) items.push({ start: from, end: start + (words.ends[index] as number), construct: null });
  }
  return items.sort((a, b) => a.start - b.start);
}

/** Whether an offset is one of ascending ones. */
function isAmong(offsets: readonly number[], offset: number): boolean {
  return offsets[firstIndex(offsets.length, (index) => (offsets[index] as number) >= offset)] === offset;
}
