import { type DateInText, datesInText } from '../text/dates.ts';
import { asciiDigits } from '../text/digits.ts';
import { type SymbolMatch, symbolMatches } from './symbol-forms.ts';

/** A document cited in running text. */
export interface CitationInText {
  readonly start: number;
  readonly end: number;
  /** In full, without spaces: `A/RES/72/74`, `S/RES/2462(2019)`. */
  readonly symbol: string;
  /** `YYYY-MM-DD` where the text gives the date that goes with it. */
  readonly date: string | null;
}

/** What a bare number stands for: the words before it say so, and carry on through a chain of numbers. */
type Series = 'resolution' | 'decision' | 'human-rights-council';

const DECISION = /\b(?:decisions?|d[ée]cisions?)\b|(?:ال)?مقرر(?:ات|ين|ان|ها|اتها|يها)?(?![\p{L}])/giu;
const RESOLUTION =
  /\b(?:resolutions?|r[ée]solutions?)\b|(?:ال|ب|ل)?قرار(?:ات|ين|ان|ها|اتها|يها|اه|ي)?(?![\p{L}])/giu;
const HUMAN_RIGHTS = /human rights council|conseil des droits de l['’]homme|مجلس حقوق الإنسان/iu;
const COUNCIL = /\b(?:council|conseil)\b|مجلس/i;
const HAS_FIGURES = /[\d\u0660-\u0669\u06F0-\u06F9]/;
/** What parts one chain of numbers from the next. */
const CHAIN_BREAK = /[;؛]|\.\s/g;
/** How far behind a symbol its date may begin. */
const DATE_REACH = 24;

const HUMAN_RIGHTS_COUNCIL_SINCE = 2006;

/**
 * The documents that a text cites, in order, with the date that goes with each (rules C1–C6).
 *
 * A bare number is read by its form and by the words around it: `72/74` after "resolution" is A/RES/72/74, `60/519` after
 * "decision" A/DEC/60/519, `2462 (2019)` S/RES/2462(2019), `3369 (XXX)` A/RES/3369(XXX). A number whose date the General
 * Assembly's session cannot have is the Human Rights Council's ("resolution 16/18 of 24 March 2011").
 */
export function citationsInText(text: string): CitationInText[] {
  if (!HAS_FIGURES.test(text)) return [];
  const plain = asciiDigits(text);
  const matches = symbolMatches(plain);
  if (matches.length === 0) return [];
  const context = contextOf(plain);
  const dates = datesInText(plain);
  let date = 0;
  return matches.flatMap((match, index) => {
    const reach = Math.min(matches[index + 1]?.start ?? plain.length, match.end + DATE_REACH);
    while (date < dates.length && (dates[date] as DateInText).start < match.end) date++;
    const next = dates[date];
    const on = next && next.start < reach && isJoint(plain.slice(match.end, next.start)) ? next.on : null;
    const cited = isNamed(match, context);
    const symbol = symbolOf(match, context, cited, on);
    return symbol ? [{ start: match.start, end: match.end, symbol, date: on }] : [];
  });
}

/** Where the words stand that say what a bare number is, and where sentences part. */
interface Context {
  readonly text: string;
  readonly resolutions: readonly number[];
  readonly decisions: readonly number[];
  readonly breaks: readonly number[];
  readonly namesCouncil: boolean;
  readonly namesHumanRightsCouncil: boolean;
}

function contextOf(text: string): Context {
  const indexes = (pattern: RegExp): number[] => [...text.matchAll(pattern)].map((match) => match.index);
  return {
    text,
    resolutions: indexes(RESOLUTION),
    decisions: indexes(DECISION),
    breaks: indexes(CHAIN_BREAK),
    namesCouncil: COUNCIL.test(text),
    namesHumanRightsCouncil: HUMAN_RIGHTS.test(text),
  };
}

/** The last of ascending offsets before `at`, and not before the sentence that `at` stands in; -1 when there is none. */
function lastBefore(offsets: readonly number[], at: number, breaks: readonly number[]): number {
  const last = greatestBelow(offsets, at);
  return last > greatestBelow(breaks, at) ? last : -1;
}

/** The greatest of ascending offsets below `at`; -1 when there is none. */
function greatestBelow(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return offsets[low - 1] ?? -1;
}

/** The words that may stand between a symbol and its date: "of", "adopted on", "du", "المؤرخ". */
function isJoint(between: string): boolean {
  return /^[\s,]*(?:\([^)]*\)\s)?(?:of|dated|adopted(?:\son)?|du|des|le|en date du|المؤرخ(?:ة|ين|ان)?|الصادر(?:ة)?(?:\sفي)?|المتخذ(?:ة)?(?:\sفي)?|في)?\s*$/u.test(
    between,
  );
}

function symbolOf(match: SymbolMatch, context: Context, cited: boolean, date: string | null): string | null {
  const compact = match.text.replace(/\s+/g, '').replace('–', '-');
  switch (match.form) {
    case 'full':
      return isSymbol(compact) ? compact : null;
    case 'roman':
      return `A/RES/${compact}`;
    case 'council':
      return cited || context.namesCouncil ? `S/RES/${compact}` : null;
    case 'year':
      return cited ? `E/${seriesOf(match, context) === 'decision' ? 'DEC' : 'RES'}/${compact}` : null;
    case 'session':
      return cited ? sessionSymbol(match, context, date) : null;
  }
}

/** A symbol needs a figure, or it is a stretch such as "A/B". */
function isSymbol(symbol: string): boolean {
  return /\d/.test(symbol) && !/^(?:S|A|E|C|T)\/\d{1,2}$/.test(symbol);
}

function sessionSymbol(match: SymbolMatch, context: Context, date: string | null): string {
  const number = match.text
    .replace(/\s+/g, '')
    .replace(/^دإط-?/, 'ES-')
    .replace(/^دإ-?/, 'S-')
    .replace(/[A-Z](?:,[A-Z])*(?:and|et|to|à|و)[A-Z]$/, (parts) => parts.charAt(0));
  const series = seriesOf(match, context);
  const named = series === 'human-rights-council';
  const sits = date !== null && isCouncilSession(number, date);
  if (sits ? named || context.namesHumanRightsCouncil : named && (date === null || !/^\d/.test(number)))
    return `A/HRC/RES/${number}`;
  return series === 'decision' ? `A/DEC/${number}` : `A/RES/${number}`;
}

/**
 * Whether the Human Rights Council sat in the session of a number when it was adopted. It has held three regular sessions a year
 * since 2006: the 16th to the 18th in 2011. No session of the General Assembly has had such a number in such a year.
 */
function isCouncilSession(number: string, date: string): boolean {
  const session = Number(/^\d+(?=\/)/.exec(number)?.[0] ?? Number.NaN);
  const before = 3 * (Number(date.slice(0, 4)) - HUMAN_RIGHTS_COUNCIL_SINCE);
  return session > before && session <= before + 3;
}

/** Whether "resolution" or "decision" stands before a number, in its sentence. */
function isNamed(match: SymbolMatch, { resolutions, decisions, breaks }: Context): boolean {
  return lastBefore(resolutions, match.start, breaks) >= 0 || lastBefore(decisions, match.start, breaks) >= 0;
}

function seriesOf(match: SymbolMatch, { text, resolutions, decisions, breaks }: Context): Series {
  const decision = lastBefore(decisions, match.start, breaks);
  const resolution = lastBefore(resolutions, match.start, breaks);
  const nearest = Math.max(decision, resolution);
  // "Human Rights Council resolution 16/18": the organ stands right before the word.
  const organ = text.slice(Math.max(0, nearest - 50), nearest);
  if (HUMAN_RIGHTS.test(organ) && !/general assembly|assembl[ée]e/i.test(organ))
    return 'human-rights-council';
  return decision > resolution ? 'decision' : 'resolution';
}
