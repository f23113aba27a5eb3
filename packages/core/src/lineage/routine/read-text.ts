import type { FlatParagraph } from '../../instrument/flat-paragraph.ts';
import { wordsOfText } from '../../redline/words.ts';
import { asciiDigits } from '../../text/digits.ts';
import type { Range } from '../../text/span.ts';
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
    if (!chosen.some(({ start, end }) => start < construct.end && construct.start < end))
      chosen.push(construct);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** The words of a stretch of a text with its constructs in their place. A construct that would cut a word is none. */
export function itemsIn(read: ReadText, { start, end }: Range, constructs: readonly Construct[]): Item[] {
  const words = wordsOfText(read.flat.text.slice(start, end));
  const whole = constructs.filter(
    (each) =>
      each.start >= start &&
      each.end <= end &&
      words.starts.includes(each.start - start) &&
      words.ends.includes(each.end - start),
  );
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
