import { noteStart } from '../constructs/note-start.ts';
import { operativeNumber } from '../constructs/operative-number.ts';
import { runsOn } from '../layout.ts';
import { LONGEST_HEADING } from './lines-ahead.ts';
import { isCompleteText } from './passage.ts';
import type { Reading } from './reading.ts';

/** How far behind a heading the paragraph that it heads may stand, in lines. */
const REACH = 8;
/** "II", "A", "3.": the number of a section, alone on its line. */
const SECTION_NUMBER = /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\.?$/;

/**
 * Whether the line at hand is a heading (rule I9): short, without closing punctuation, with the next paragraph, or another heading
 * and then it, right behind.
 *
 *     II
 *     Humanitarian assistance
 *     12. Calls upon …
 */
export function isHeading(reading: Reading): boolean {
  const { at, stage } = reading;
  if (!looksLikeHeading(reading, at)) return false;
  if (stage === 'operative' && reading.closesSentence && !reading.goesOnBehind) return false;
  for (let index = at + 1; index <= at + REACH; index++) {
    const heads = headsLine(reading, index);
    if (heads !== null) return heads;
  }
  return false;
}

/** Whether a line behind is the paragraph that is headed; `null` where the line behind it is to be asked. */
function headsLine({ ahead, layout, openings }: Reading, index: number): boolean | null {
  const line = ahead.line(index);
  if (!line) return false;
  const { words } = line;
  if (ahead.isFurniture(index) || noteStart(words.text)?.strength === 'sure') return null;
  if (runsOn(layout, ahead.line(index - 1) as typeof line, line)) return null;
  const number = operativeNumber(words.text);
  if (number && openings.opensBehind(words, number.length)) return true;
  if (looksLikeHeading({ ahead }, index)) return null;
  return openings.phraseOf(words.text) !== null;
}

function looksLikeHeading({ ahead }: Pick<Reading, 'ahead'>, index: number): boolean {
  const text = ahead.wholeText(index);
  if (text.length >= LONGEST_HEADING || /^\p{Ll}/u.test(text)) return false;
  return SECTION_NUMBER.test(text) || !isCompleteText(text);
}
