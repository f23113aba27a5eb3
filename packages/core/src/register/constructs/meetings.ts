import { citationsInText } from '../../citations/from-text.ts';
import type { FactStatement } from '../fact.ts';
import { hostIn, meetingBroughtAbout } from './brought-about.ts';
import { endOfPhrase, hosted, named, placeIn } from './meeting-words.ts';
import { cited, type Found, lasting, type Passage, REACH, stateOf } from './passage.ts';
import type { StatedTime } from './stated-times.ts';

/**
 * Meetings that a text records (rule R3): one that was held at a time, with place, ordinal, host and the resolution pursuant to which it
 * was held, as far as they stand beside it; and the next one, where the text says for when it is scheduled.
 *
 *     the general meeting of …, held in Astana from 22 to 24 July 2024, pursuant to General Assembly resolution 77/18,
 *     with the next meeting scheduled for 2026 to be hosted by the United Nations
 */
export function meetingsIn(passage: Passage): Found[] {
  const found: Found[] = [];
  for (const [index, time] of passage.times.entries()) {
    const next = nextMeeting(passage, time);
    const held = next
      ? null
      : (heldMeeting(passage, time) ?? holdingOfMeeting(passage, time) ?? meetingBroughtAbout(passage, time));
    const statements = next ?? held;
    if (!statements) continue;
    const until = passage.times[index + 1]?.start ?? passage.text.length;
    found.push({
      kind: 'meeting',
      statements: [...statements, ...lasting(time), ...behind(passage, time.end, until)],
      rule: 'R3',
    });
  }
  return found;
}

/** "NP, held in PLACE from TIME", "NP that the Organization hosted in PLACE from TIME". */
function heldMeeting(passage: Passage, time: StatedTime): FactStatement[] | null {
  const { text, wording } = passage;
  const from = Math.max(0, time.start - REACH);
  const before = text.slice(from, time.start);
  const arabic = passage.language === 'ar';
  const place = placeIn(passage.language);
  const edge = '(?<![\\p{L}\\p{M}\\d])';
  const pattern = new RegExp(
    `${edge}(?:(?<planned>${wording.toBeHeld})|(?<active>${wording.broughtAbout})|${wording.held})${arabic ? '(?:\\s+بين [^،؛]{1,120}?)?' : ''}(?:,?\\s+(?:${wording.placeBefore})\\s+(?<place>${place}))?[,،]?\\s+(?:${wording.timeBefore})\\s*$`,
    'du',
  );
  const match = pattern.exec(before);
  if (!match) return null;
  const name = meetingBefore(passage, from, from + match.index);
  if (!name) return null;
  const { indices } = match as RegExpExecArray & { indices: { groups: Record<string, [number, number]> } };
  const spot = indices.groups['place'];
  const planned = match.groups?.['planned'] !== undefined;
  return [
    ...name,
    stateOf(passage, planned ? 'planned' : 'held', from + match.index, time.start),
    ...(spot ? [cited(passage, 'place', from + spot[0], from + spot[1])] : []),
    ...hostIn(passage, from, match, indices.groups),
  ];
}

/** "the holding, on TIME, of the NP". */
function holdingOfMeeting(passage: Passage, time: StatedTime): FactStatement[] | null {
  const { text, wording } = passage;
  const from = Math.max(0, time.start - 40);
  const match = new RegExp(`(?:${wording.holding})\\s*$`, 'u').exec(text.slice(from, time.start));
  if (!match) return null;
  const rest = text.slice(time.end, time.end + REACH);
  const phrase = new RegExp(
    `^[,،]?\\s*(?:of|de|d’|du|des)?\\s*(?:${wording.determiner})?\\s*([^,،;؛]*)`,
    'du',
  ).exec(rest);
  const spot = (phrase as (RegExpExecArray & { indices: [number, number][] }) | null)?.indices[1];
  if (!spot || !new RegExp(`(?:${wording.meeting})`, 'u').test(rest.slice(...spot))) return null;
  const words = rest.slice(...spot);
  return [
    ...named(passage, time.end + spot[0], time.end + spot[0] + endOfPhrase(passage, words)),
    stateOf(passage, 'held', from + match.index, time.start),
  ];
}

/** "with the next meeting scheduled for TIME to be hosted by …": of the same kind as the one that the text named before. */
function nextMeeting(passage: Passage, time: StatedTime): FactStatement[] | null {
  const { text, wording } = passage;
  const from = Math.max(0, time.start - 80);
  const match = new RegExp(`(?:${wording.next})\\s*$`, 'u').exec(text.slice(from, time.start));
  if (!match) return null;
  const at = { start: from + match.index, end: time.start };
  const general = new RegExp(`(?:${wording.general})`, 'u').exec(text.slice(0, at.start));
  const series: FactStatement[] = general
    ? [
        {
          field: 'series',
          value: 'general',
          at: { start: general.index, end: general.index + general[0].length },
        },
      ]
    : [];
  return [...series, stateOf(passage, 'planned', at.start, at.end)];
}

/** The noun phrase of a meeting that ends where "held" begins. */
function meetingBefore(passage: Passage, from: number, end: number): FactStatement[] | null {
  const { text, wording, language } = passage;
  const window = text.slice(from, end);
  const nouns = [
    ...window.matchAll(new RegExp(`(?<![\\p{L}\\p{M}-])(?:${wording.meeting})(?![\\p{L}\\p{M}-])`, 'gu')),
  ]
    // "the Organization of the Islamic Conference" is no conference.
    .filter(
      ({ index }) =>
        !/\b(?:Organi[sz]ation|Association|League) of (?:the )?(?:\p{Lu}\p{L}+ )*$/u.test(
          window.slice(0, index),
        ),
    )
    .filter(({ index }) => !/[;؛]/.test(window.slice(index)) && !isQuoted(window.slice(0, index), language))
    // "the meeting between the Forum and the Secretary-General": a party, no meeting.
    .filter(
      ({ index }) =>
        language === 'ar' ||
        !new RegExp(`(?<![\\p{L}])${wording.between} (?:(?:${wording.determiner}) )?$`, 'u').test(
          window.slice(0, index),
        ),
    )
    // "Forum leaders" are no forum.
    .filter(
      ({ index, 0: noun }) =>
        !/^ (?!of |on |in |at |for |to |with |between |among |entitled )\p{Ll}/u.test(
          window.slice(index + noun.length),
        ) || language !== 'en',
    );
  // "the high-level dialogue between the leaders of the Forum and the Secretary-General", "the meeting of the leaders of the Forum": a name within it.
  while (nouns.length > 1 && isWithinName(passage, from, nouns)) nouns.pop();
  const last = nouns.at(-1);
  if (!last) return null;
  let start = from + last.index;
  if (language === 'ar') {
    // "مؤتمر القمة", "المنتدى خلال دورته الثانية والأربعين"
    const outer = nouns.at(-2);
    const gap = outer ? text.slice(from + outer.index + outer[0].length, start) : '';
    if (outer && /^(?: |[^،؛.]{0,60} خلال )$/u.test(gap)) start = from + outer.index;
  } else {
    start = phraseStart(passage, from, start);
    // "the fifteenth session of the general meeting"
    const outer = nouns.at(-2);
    const joins = new RegExp(`^\\s+(?:of|de|d’|du|des)\\s*(?:${wording.determiner})?\\s*$`, 'u');
    if (outer && joins.test(text.slice(from + outer.index + outer[0].length, start)))
      start = phraseStart(passage, from, from + outer.index);
  }
  return named(passage, start, end);
}

/** Whether the last noun belongs to the phrase of the one before it: to those between whom that is, or to the name of an organization. */
function isWithinName(
  { text, wording, organizations }: Passage,
  from: number,
  nouns: readonly RegExpExecArray[],
): boolean {
  const [outer, inner] = nouns.slice(-2) as [RegExpExecArray, RegExpExecArray];
  const gap = text.slice(from + outer.index + outer[0].length, from + inner.index);
  if (/[,،;؛:]/.test(gap)) return false;
  if (new RegExp(`(?<![\\p{L}])${wording.between} `, 'u').test(gap)) return true;
  return organizations.some(({ at }) => at.start <= from + inner.index && from + inner.index < at.end);
}

/** Whether what follows stands within quotation marks; in Arabic the sign that closes elsewhere opens. */
function isQuoted(before: string, language: string): boolean {
  const [opens, closes] = language === 'ar' ? ['”', '“'] : ['“', '”'];
  return (
    before.lastIndexOf(opens) > before.lastIndexOf(closes) ||
    before.lastIndexOf('«') > before.lastIndexOf('»')
  );
}

/** Where the noun phrase begins: behind its determiner, at most fourteen words before its noun. */
function phraseStart({ text, wording }: Passage, from: number, noun: number): number {
  const before = text.slice(from, noun);
  const match = new RegExp(
    `(?:^|[\\s(’])(?:${wording.determiner})\\s+((?:[\\p{L}\\p{M}\\d'’-]+\\s+){0,14})$`,
    'u',
  ).exec(before);
  if (!match) return noun;
  const words = match[1] as string;
  // The nearest determiner begins the phrase, and so does "of" behind a common noun.
  const inner = [
    ...words.matchAll(
      new RegExp(`(?<=^|\\s)(?:${wording.determiner})\\s+|(?<=(?:^|\\s)\\p{Ll}+\\s+)(?:of|de|d’)\\s+`, 'gu'),
    ),
  ].at(-1);
  const start = noun - words.length + (inner ? inner.index + inner[0].length : 0);
  // "the Islamic Summit Conference at its thirteenth session"
  const owned = new RegExp(
    `(?:^|\\s)(?:${wording.determiner})\\s+((?:[\\p{L}\\p{M}’-]+\\s+){1,10})(?:${wording.atIts})\\s+$`,
    'u',
  ).exec(text.slice(from, start));
  if (!owned) return start;
  const owner = owned[1] as string;
  const nearest = [...owner.matchAll(new RegExp(`(?<=^|\\s)(?:${wording.determiner})\\s+`, 'gu'))].at(-1);
  return from + owned.index + owned[0].indexOf(owner) + (nearest ? nearest.index + nearest[0].length : 0);
}

/** What is said of a meeting behind its time: who hosts it, and pursuant to what. */
function behind(passage: Passage, start: number, until: number): FactStatement[] {
  const { text, wording } = passage;
  const rest = text.slice(start, Math.min(until, start + REACH));
  const statements: FactStatement[] = [];
  const host = new RegExp(`^(?:[,،]|\\s|${wording.and})*(?:${wording.hosted})\\s+`, 'u').exec(rest);
  if (host) {
    const from = host[0].length;
    const end = rest.slice(from).search(/[,،;؛.]| (?:at|in|à|en|dans) |$/u) + from;
    const article =
      new RegExp(`^(?:${wording.determiner})\\s+|^[Ll]’`, 'u').exec(rest.slice(from))?.[0].length ?? 0;
    statements.push(...hosted(passage, start + from + article, start + end));
  }
  const pursuant = new RegExp(`^[,،]?\\s*(?:${wording.pursuant})\\s*`, 'u').exec(rest);
  if (pursuant) {
    const [citation] = citationsInText(rest.slice(0, pursuant[0].length + 60));
    if (citation)
      statements.push({
        field: 'pursuantTo',
        value: citation.symbol,
        at: { start: start + citation.start, end: start + citation.end },
      });
  }
  return statements;
}
