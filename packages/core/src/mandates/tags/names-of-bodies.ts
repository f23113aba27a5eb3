import type { Range } from '../../text/span.ts';
import type { Word } from '../lists/words.ts';

/** What bodies call themselves. "Federation", "Union" and "Organization" are not here: they stand in other names too. */
const BODIES: ReadonlySet<string> = new Set(
  'academy agency association board bureau center centre college commission committee council foundation institute ministry observatory school society university'.split(
    ' ',
  ),
);

/** Small words within a name. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'from', 'against', 'the']);

/**
 * Names of bodies that no list knows, as English writes them: words with capitals, joined by small ones, among which one says what
 * the body is: "Portuguese Association of Water Resources". "And" goes on behind such a word only, since it joins names as well.
 */
export function namesOfBodies(words: readonly Word[]): Range[] {
  const names: Range[] = [];
  for (let from = 0; from < words.length; ) {
    if (!words[from]?.isCapital) {
      from += 1;
      continue;
    }
    let last = from;
    let isBody = BODIES.has((words[from] as Word).form);
    for (let next = last + 1; next < words.length && next - last < 4; next++) {
      const { form, isCapital } = words[next] as Word;
      if (isCapital) {
        last = next;
        isBody ||= BODIES.has(form);
      } else if (!JOINTS.has(form) && !(isBody && form === 'and')) break;
    }
    if (isBody) names.push({ start: (words[from] as Word).start, end: (words[last] as Word).end });
    from = last + 1;
  }
  return names;
}
