import type { Range } from '../../text/span.ts';
import type { FactStatement } from '../fact.ts';
import { endOfPhrase, hosted, named, placeIn } from './meeting-words.ts';
import { cited, type Passage, REACH, stateOf } from './passage.ts';
import type { StatedTime } from './stated-times.ts';

/** Where the groups of a match stand. */
type Groups = Readonly<Record<string, [number, number] | undefined>>;

/** How many words a noun of a meeting may have before it, where a verb leads to it: "its sixteenth biennial general". */
const LONGEST_BEFORE_NOUN = 8;

/** "has held its NP in PLACE on TIME", "hosted in PLACE, from TIME, the NP". */
export function meetingBroughtAbout(passage: Passage, time: StatedTime): FactStatement[] | null {
  const { text, wording, language } = passage;
  const from = Math.max(0, time.start - REACH);
  const before = text.slice(from, time.start);
  const edge = '(?<![\\p{L}\\p{M}\\d])';
  const article = `(?:(?:${wording.determiner || '(?!)'})\\s+|[Ll]’)?`;
  const pattern = new RegExp(
    `${edge}(?<verb>${wording.bringsAbout})(?:\\s+${article}(?<name>(?!(?:${wording.placeBefore}|${wording.timeBefore}) )[^,،;؛:.]{3,160}?))?(?:,?\\s+(?:${wording.placeBefore})\\s+(?<place>${placeIn(language)}))?[,،]?\\s+(?:${wording.timeBefore})\\s*$`,
    'du',
  );
  const match = pattern.exec(before);
  if (!match) return null;
  const { groups } = (match as RegExpExecArray & { indices: { groups: Groups } }).indices;
  const phrase = groups['name']
    ? { start: from + groups['name'][0], end: from + groups['name'][1] }
    : phraseBehind(passage, time.end);
  const words = phrase ? text.slice(phrase.start, phrase.end) : '';
  const noun = new RegExp(`(?<![\\p{L}\\p{M}-])(?:${wording.meeting})(?![\\p{L}\\p{M}-])`, 'u').exec(words);
  if (!phrase || !noun || words.slice(0, noun.index).split(' ').length > LONGEST_BEFORE_NOUN) return null;
  const at = from + match.index;
  const [, verbEnd] = groups['verb'] as [number, number];
  const host = new RegExp(wording.hosting, 'u').test(match.groups?.['verb'] ?? '')
    ? passage.organizations.find(({ at: name }) => name.end <= at && text.slice(name.end, at).trim() === '')
    : undefined;
  const place = groups['place'];
  return [
    ...named(passage, phrase.start, phrase.start + endOfPhrase(passage, words)),
    stateOf(passage, 'held', at, from + verbEnd),
    ...(place ? [cited(passage, 'place', from + place[0], from + place[1])] : []),
    ...(host ? hosted(passage, host.at.start, host.at.end) : []),
  ];
}

/** What stands behind a time, up to the next comma: "from 22 to 24 July 2024, *the general meeting of the two organizations*". */
function phraseBehind({ text, wording }: Passage, start: number): Range | null {
  const rest = text.slice(start, start + REACH);
  const found = new RegExp(
    `^[,،]?\\s*(?:(?:${wording.determiner || '(?!)'})\\s+|[Ll]’)?([^,،;؛.]+)`,
    'u',
  ).exec(rest);
  const words = found?.[1];
  if (!found || words === undefined) return null;
  return { start: start + found[0].length - words.length, end: start + found[0].length };
}

/** Those of whom the words say that they hosted it. */
export function hostIn(
  passage: Passage,
  from: number,
  match: RegExpExecArray,
  groups: Groups,
): FactStatement[] {
  const subject = groups['subject'];
  const { wording } = passage;
  if (!subject || !new RegExp(wording.hosting, 'u').test(match.groups?.['active'] ?? '')) return [];
  const words = match[0].slice(subject[0] - match.index, subject[1] - match.index);
  const article = new RegExp(`^(?:${wording.determiner})\\s+|^[Ll]’`, 'u').exec(words)?.[0].length ?? 0;
  return hosted(passage, from + subject[0] + article, from + subject[1]);
}
