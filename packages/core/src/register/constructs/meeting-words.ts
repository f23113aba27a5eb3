import type { FactStatement } from '../fact.ts';
import { cited, type Passage, withArticle } from './passage.ts';

/** A place behind "in": "Istanbul, Turkey". */
export const placeIn = (language: string): string =>
  language === 'ar'
    ? '[^\\s،؛.]+(?:[ ،]+[^\\s،؛.]+){0,4}?'
    : '\\p{Lu}[^,;:.()]{0,50}(?:,\\s\\p{Lu}[^,;:.]{0,40}?)?(?:\\s?\\([^)]{1,40}\\))?';

/** Where a noun phrase ends: at the "and the" that no "between" waits for. */
export function endOfPhrase(passage: Passage, words: string): number {
  const { wording } = passage;
  const { determiner } = wording;
  const edge = (word: string) => new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'gu');
  const betweens = [...words.matchAll(edge(wording.between))];
  const ands = [
    ...words.matchAll(
      edge(
        passage.language === 'fr'
          ? `(?:et|ainsi que)(?: de)? (?:(?:${determiner})|l(?=’))`
          : `${wording.and} (?:${determiner})`,
      ),
    ),
  ];
  const parting = ands.find(
    ({ index }, turn) => betweens.filter((between) => between.index < index).length <= turn,
  );
  return parting?.index ?? words.length;
}

/** Name, ordinal and series of a meeting whose noun phrase stands at a place. */
export function named(passage: Passage, start: number, end: number): FactStatement[] {
  const { text, wording } = passage;
  const phrase = text.slice(start, end);
  const more = new RegExp(`\\s(?:${wording.endsMeeting})(?=\\s|$)`, 'u').exec(phrase);
  const written =
    passage.language === 'ar'
      ? (/^(?:[وف][بك]?|[بك])(?=ال|اجتماع|مؤتمر|منتدى|دور|قمة|ندوة|حلقة|مشاورات)/u.exec(phrase)?.[0].length ??
        0)
      : 0;
  const spoken = cited(passage, 'name', start + written, more ? start + more.index : end);
  const name = { ...spoken, value: withArticle(spoken.value) };
  const words = text.slice(name.at.start, name.at.end);
  const counted =
    passage.language === 'ar'
      ? `(?:${wording.meeting})(?: [\\p{L}\\p{M}]+){0,2}? (?:${wording.ordinal})`
      : `${wording.ordinal}(?: \\p{L}+){0,2}? (?:${wording.meeting})`;
  const ordinal = new RegExp(`(?<![\\p{L}\\p{M}])${counted}(?![\\p{L}\\p{M}])`, 'u').exec(words);
  const general = new RegExp(`(?:${wording.general})`, 'u').exec(words);
  const within = (match: RegExpExecArray) => ({
    start: name.at.start + match.index,
    end: name.at.start + match.index + match[0].length,
  });
  return [
    name,
    ...(ordinal ? [{ field: 'ordinal' as const, value: withArticle(ordinal[0]), at: within(ordinal) }] : []),
    ...(general ? [{ field: 'series' as const, value: 'general', at: within(general) }] : []),
  ];
}

/** A host, and of which side it is. */
export function hosted(passage: Passage, start: number, end: number): FactStatement[] {
  const named = cited(passage, 'host', start, end);
  const side = passage.organizations.find(
    ({ at }) => named.at.start <= at.start && at.end <= named.at.end,
  )?.side;
  return [named, ...(side ? [{ field: 'hostSide' as const, value: side, at: named.at }] : [])];
}
