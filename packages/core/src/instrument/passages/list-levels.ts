import { labelReadings } from '../constructs/subparagraph-marker.ts';

/** Subparagraphs have so many degrees (rule I6). */
const DEEPEST = 4;

/**
 * The list level, from 0, that a label belongs to: it goes on with an open level, or opens the next; `null` for neither.
 *
 *     (h) …;          [h]
 *     (i) …:          [i]       a letter behind (h)
 *     (i) …;          [i, i]    a numeral behind a colon
 *
 * @param levels the last label of each level that is open, outermost first
 * @param afterColon whether the words before it announce a list
 */
export function listLevel(levels: readonly string[], label: string, afterColon: boolean): number | null {
  const opens = levels.length < DEEPEST && labelReadings(label).some(({ place }) => place === 1);
  if (afterColon && opens) return levels.length;
  const goesOn = levels.findLastIndex((before) => follows(before, label));
  if (goesOn >= 0) return goesOn;
  return opens ? levels.length : null;
}

/** Whether a label is the next behind another one: (b) behind (a), a dash behind a dash. */
function follows(before: string, label: string): boolean {
  const lasts = labelReadings(before);
  return labelReadings(label).some(({ family, place }) =>
    lasts.some((last) => last.family === family && (family === 'bullet' || place === last.place + 1)),
  );
}
