import { cited, type Found, type Passage } from './passage.ts';

/**
 * Changes of a name that a text tells with their day (rule R6).
 *
 *     On 28 June 2011, the Organization of the Islamic Conference changed its name to the Organization of Islamic Cooperation.
 */
export function renamingsIn(passage: Passage): Found[] {
  const { text, times, wording } = passage;
  const article = wording.determiner === '' ? '' : `(?:(?:${wording.determiner})\\s+|[Ll]’)?`;
  const found: Found[] = [];
  for (const time of times) {
    if (time.from.length < 10 || time.to !== null) continue;
    if (
      !new RegExp(`(?:^|[\\s(])(?:${wording.on})\\s*$`, 'u').test(
        text.slice(Math.max(0, time.start - 8), time.start),
      )
    )
      continue;
    const rest = text.slice(time.end, time.end + 400);
    const match = new RegExp(
      `^[,،]?\\s*${article}([^,;؛.]{3,160}?)\\s+(?:${wording.renamed})\\s+${article}([^,،;؛.]{3,160})`,
      'du',
    ).exec(rest) as (RegExpExecArray & { indices: [number, number][] }) | null;
    if (!match) continue;
    const [from, to] = [match.indices[1], match.indices[2]] as [[number, number], [number, number]];
    found.push({
      kind: 'renaming',
      statements: [
        cited(passage, 'from', time.end + from[0], time.end + from[1]),
        cited(passage, 'to', time.end + to[0], time.end + to[1]),
        { field: 'on', value: time.from, at: { start: time.start, end: time.end } },
      ],
      rule: 'R6',
    });
  }
  return found;
}
