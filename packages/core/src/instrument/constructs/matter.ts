import { wholeDate } from '../../text/dates.ts';
import { ordinalNumber } from '../../text/ordinals.ts';
import type { MatterKind } from '../instrument.ts';
import { DOCUMENT_SYMBOL } from './document-symbol.ts';
import { organNamed } from './enacting-formula.ts';

/** A symbol on a line of its own: `A/RES/79/9`, `S/RES/2624 (2022)`, `A/77/L.18/Rev.1*`. */
const SYMBOL_LINE = /^[A-Z]{1,8}(?:\/[A-Za-z0-9][A-Za-z0-9.()-]*)+(?:\s?\(\d{4}\))?\*{0,2}$/;
const RESOLUTION_LINE = /^(?:resolution|résolution|القرار)\s\d{3,4}\s?\(\d{4}\)$/i;

const SESSION =
  /([\p{L}\p{M}-]+(?:[\s-][\p{L}\p{M}-]+){0,4}|\d{1,3}(?:st|nd|rd|th|e|ème)?)\s(?:(?:regular|special|emergency special|ordinaire|extraordinaire)\s)?session\b/iu;
const SESSION_AR = /الدورة\s((?:[\p{L}\p{M}]+\s?){1,4})/u;

/** Line patterns in the three languages, in the order in which they are tried. */
const PATTERNS: readonly (readonly [MatterKind, RegExp])[] = [
  ['distribution', /^distr\b|distr\.\s?:|التوزيع\s?:/i],
  ['original-language', /^(?:original|langue originale|الأصل)\s?:/i],
  [
    'agenda-item',
    /^agenda items?\b|^items?\s\d+(?:\s?\([a-z]+\))?\sof\sthe\s(?:provisional\s|preliminary\s)?(?:list|agenda)|^points?\s\d+.{0,24}ordre du jour|^البن(?:د|ود|دان)\s/i,
  ],
  [
    'adoption',
    /^(?:(?:resolutions?|decisions?)\s(?:\d.{0,20}\s)?adopted by|adopted (?:by|without)|r[ée]solutions?\sadopt[ée]es?\spar|d[ée]cisions?\sadopt[ée]es?\spar|adopt[ée]e?s?\spar|قرار(?:ات)?\sاتخذ|مقرر\sاتخذ|الذي\sاتخذ)/i,
  ],
  ['procedure', /^\[.*\]$|^\[(?:without|on the|sans|sur|adopt|دون|بناء)/i],
  [
    'sponsors',
    /:\*{0,3}\s?(?:revised\s)?(?:draft (?:resolution|decision|amendments?)|projet (?:de (?:r[ée]solution|d[ée]cision))(?: r[ée]vis[ée])?|مشروع (?:قرار|مقرر)(?: منقح)?)s?\*{0,3}$|^draft (?:resolution|decision)s? (?:submitted|proposed)|^projet de (?:r[ée]solution|d[ée]cision) (?:pr[ée]sent|d[ée]pos)|^مشروع قرار مقدم/i,
  ],
  [
    'meeting',
    /^(?:\d{1,5}(?:st|nd|rd|th)\s(?:\([a-z]+\)\s)?(?:plenary\s)?meeting|\d{1,5}(?:er?|re|ème|e)?\s(?:\([a-z]+\)\s)?s[ée]ance|الجلسة\s(?:العامة\s)?(?:\(\p{L}+\)\s)?\d+)/iu,
  ],
];

/** No line of a masthead is longer: the names of some hundred and ninety sponsors. */
const LONGEST = 5000;

const BODY_LINE = /^(?:united nations|nations unies|الأمم المتحدة|naciones unidas)$/i;

/** What a line of the masthead or of the closing matter is, by its form alone; `null` when its form says nothing. */
export function matterKind(text: string): MatterKind | null {
  if (text.length > LONGEST) return null;
  const plain = text.replaceAll('\u0640', '');
  if (SYMBOL_LINE.test(plain) || RESOLUTION_LINE.test(plain)) return 'symbol';
  if (plain.length < 120 && DOCUMENT_SYMBOL.test(plain) && isOrgan(plain.replace(DOCUMENT_SYMBOL, '').trim()))
    return 'symbol';
  if (isOrgan(plain)) return 'body';
  if (wholeDate(plain)) return 'date';
  for (const [kind, pattern] of PATTERNS) if (pattern.test(plain)) return kind;
  if (plain.length < 120 && sessionNumber(plain) !== null) return 'session';
  return null;
}

/** The name of an organ and nothing else. */
function isOrgan(text: string): boolean {
  return text.length < 40 && (BODY_LINE.test(text) || (organNamed(text) !== null && !/[,،:.]$/.test(text)));
}

/** The number of the session that a masthead line names: "Seventy-ninth session", "الدورة التاسعة والسبعون". */
export function sessionNumber(text: string): number | null {
  if (!/session|الدورة/i.test(text)) return null;
  for (const pattern of [SESSION, SESSION_AR]) {
    const words = pattern.exec(text)?.[1]?.trim().split(/\s+/);
    if (!words) continue;
    // What stands before the ordinal ("5 October 2015Sixty-ninth") is no part of it: the longest tail or head that reads.
    for (let from = 0; from < words.length; from++) {
      for (let to = words.length; to > from; to--) {
        const number = ordinalNumber(
          words
            .slice(from, to)
            .join(' ')
            .replace(/^\d{4}(?=\p{L})/u, ''),
        );
        if (number !== null) return number;
      }
    }
  }
  return null;
}
