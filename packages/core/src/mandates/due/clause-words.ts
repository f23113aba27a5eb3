import { foldedText } from '../../lineage/strength/folded-text.ts';
import { asciiDigits } from '../../text/digits.ts';
import type { Range } from '../../text/span.ts';

/** The words of a clause as they are matched, and where they stand. */
export interface ClauseWords {
  /** Small letters, single spaces, ASCII digits; what stood in quotation marks is blotted out. */
  readonly text: string;
  /** The place in the text that was read. */
  readonly placeOf: (start: number, end: number) => Range;
}

/** No title is longer, in UTF-16 code units; a mark that no other one closes before is a slip. */
const LONGEST_QUOTATION = 600;
const MARK = /["“”„«»]/g;
const BLOT = '"';

/** The words of a range of a text. A title in quotation marks says nothing about when (rule M44). */
export function wordsOfClause(text: string, range: Range): ClauseWords {
  const start = Math.min(Math.max(0, range.start), text.length);
  const folded = foldedText(text.slice(start, Math.max(start, range.end)));
  return {
    text: withoutQuotations(asciiDigits(folded.text)),
    placeOf: (from, to) => ({ start: start + folded.placeOf(from), end: start + folded.placeOf(to - 1) + 1 }),
  };
}

/** Marks open and close by turns: Arabic texts of the United Nations open with the mark that closes in English. */
function withoutQuotations(text: string): string {
  const parts: string[] = [];
  let open = -1;
  let from = 0;
  MARK.lastIndex = 0;
  while (MARK.test(text)) {
    const at = MARK.lastIndex - 1;
    if (open < 0 || at - open > LONGEST_QUOTATION) {
      open = at;
      continue;
    }
    parts.push(text.slice(from, open), BLOT.repeat(at + 1 - open));
    from = at + 1;
    open = -1;
  }
  return parts.join('') + text.slice(from);
}
