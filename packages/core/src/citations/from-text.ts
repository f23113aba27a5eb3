import { datesInText } from '../text/dates.ts';
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
type Series = 'resolution' | 'decision' | 'human-rights-council' | 'economic-and-social-council' | 'security-council';

const DECISION = /\b(?:decisions?|d[ée]cisions?)\b|(?:ال)?مقرر(?:ات|ين|ان|ها|اتها|يها)?(?![\p{L}])/giu;
const RESOLUTION = /\b(?:resolutions?|r[ée]solutions?)\b|(?:ال|ب|ل)?قرار(?:ات|ين|ان|ها|اتها|يها|اه|ي)?(?![\p{L}])/giu;
const HUMAN_RIGHTS = /human rights council|conseil des droits de l['’]homme|مجلس حقوق الإنسان/giu;
const ECOSOC = /economic and social council|conseil [ée]conomique et social|المجلس الاقتصادي والاجتماعي/giu;
/** What parts one chain of numbers from the next. */
const CHAIN_BREAK = /[;؛]|\.\s/;
/** How far before a number its series is looked for, in code units. */
const REACH = 160;
/** How far behind a symbol its date may begin. */
const DATE_REACH = 24;

const HUMAN_RIGHTS_COUNCIL_SINCE = '2006-06-15';

/**
 * The documents that a text cites, in order, with the date that goes with each (rules C1–C6).
 *
 * A bare number is read by its form and by the words around it: `72/74` after "resolution" is A/RES/72/74, `60/519` after
 * "decision" A/DEC/60/519, `2462 (2019)` S/RES/2462(2019), `3369 (XXX)` A/RES/3369(XXX). A number whose date the General
 * Assembly's session cannot have is the Human Rights Council's ("resolution 16/18 of 24 March 2011").
 */
export function citationsInText(text: string): CitationInText[] {
  const plain = asciiDigits(text);
  const matches = symbolMatches(plain);
  if (matches.length === 0) return [];
  const dates = datesInText(plain);
  return matches.flatMap((match, index) => {
    const reach = Math.min(matches[index + 1]?.start ?? plain.length, match.end + DATE_REACH);
    const date = dates.find((found) => found.start >= match.end && found.start < reach && isJoint(plain.slice(match.end, found.start)))?.on ?? null;
    const symbol = symbolOf(match, plain, matches[index - 1] ?? null, date);
    return symbol ? [{ start: match.start, end: match.end, symbol, date }] : [];
  });
}

/** The words that may stand between a symbol and its date: "of", "adopted on", "du", "المؤرخ". */
function isJoint(between: string): boolean {
  return /^[\s,]*(?:\([^)]*\)\s)?(?:of|dated|adopted(?:\son)?|du|des|le|en date du|المؤرخ(?:ة|ين|ان)?|الصادر(?:ة)?(?:\sفي)?|المتخذ(?:ة)?(?:\sفي)?|في)?\s*$/u.test(between);
}

function symbolOf(match: SymbolMatch, text: string, before: SymbolMatch | null, date: string | null): string | null {
  const compact = match.text.replace(/\s+/g, '').replace('–', '-');
  switch (match.form) {
    case 'full':
      return isSymbol(compact) ? compact.replace(/\/UN-HABITAT/, '/UN-HABITAT') : null;
    case 'roman':
      return `A/RES/${compact}`;
    case 'council':
      return isCited(match, text, before) || /\b(?:council|conseil)\b|مجلس/i.test(text) ? `S/RES/${compact}` : null;
    case 'year':
      return isCited(match, text, before) ? (seriesOf(match, text) === 'decision' ? `E/DEC/${compact}` : `E/RES/${compact}`) : null;
    case 'session':
      return sessionSymbol(match, text, before, date);
  }
}

/** A symbol needs a figure, or it is a stretch such as "A/B". */
function isSymbol(symbol: string): boolean {
  return /\d/.test(symbol) && !/^(?:S|A|E|C|T)\/\d{1,2}$/.test(symbol);
}

function sessionSymbol(match: SymbolMatch, text: string, before: SymbolMatch | null, date: string | null): string | null {
  if (!isCited(match, text, before)) return null;
  const number = match.text
    .replace(/\s+/g, '')
    .replace(/^دإط-?/, 'ES-')
    .replace(/^دإ-?/, 'S-')
    .replace(/[A-Z](?:,[A-Z])*(?:and|et|to|à|و)[A-Z]$/, (parts) => parts.charAt(0));
  const series = seriesOf(match, text);
  if (series === 'human-rights-council' || isHumanRightsCouncil(number, text, date)) return `A/HRC/${series === 'decision' ? 'DEC' : 'RES'}/${number}`;
  return series === 'decision' ? `A/DEC/${number}` : `A/RES/${number}`;
}

/** The date tells: the General Assembly's session n sits from September of year 1945 + n, the Human Rights Council's from 2006 on. */
function isHumanRightsCouncil(number: string, text: string, date: string | null): boolean {
  const session = Number(/^\d+(?=\/)/.exec(number)?.[0] ?? Number.NaN);
  if (Number.isNaN(session) || !date || date < HUMAN_RIGHTS_COUNCIL_SINCE) return false;
  const year = Number(date.slice(0, 4));
  const opens = 1945 + session;
  HUMAN_RIGHTS.lastIndex = 0;
  return (year < opens || year > opens + 1) && HUMAN_RIGHTS.test(text);
}

/** Whether a bare number is a citation: "resolution" or "decision" stands before it, or before the chain that it goes on with. */
function isCited(match: SymbolMatch, text: string, before: SymbolMatch | null): boolean {
  const lead = stretchBefore(match, text);
  if (lastIndex(RESOLUTION, lead) >= 0 || lastIndex(DECISION, lead) >= 0) return true;
  if (!before) return false;
  const between = text.slice(before.end, match.start);
  return between.length < 80 && /^(?:[^.;؛]|\.\d)*(?:,|،|\sand\s|\set\s|\sو\s?|\s)$/.test(between) && isCited(before, text, null);
}

function seriesOf(match: SymbolMatch, text: string): Series {
  const lead = stretchBefore(match, text);
  const decision = lastIndex(DECISION, lead);
  const resolution = lastIndex(RESOLUTION, lead);
  const nearest = Math.max(decision, resolution);
  // "Human Rights Council resolution 16/18": the organ stands right before the word.
  const organ = lead.slice(Math.max(0, nearest - 50), nearest);
  if (matches(HUMAN_RIGHTS, organ) && !/general assembly|assembl[ée]e/i.test(organ)) return 'human-rights-council';
  if (matches(ECOSOC, organ)) return 'economic-and-social-council';
  return decision > resolution ? 'decision' : 'resolution';
}

function stretchBefore(match: SymbolMatch, text: string): string {
  const stretch = text.slice(Math.max(0, match.start - REACH * 8), match.start);
  const parts = stretch.split(CHAIN_BREAK);
  return parts.at(-1) as string;
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
