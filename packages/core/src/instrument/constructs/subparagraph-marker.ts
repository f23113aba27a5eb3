/**
 * The letter or numeral in front of a subparagraph:
 *
 *     (a) To strengthen cooperation;
 *     ^^^
 *
 * "(a)", "a)", "(i)", "(أ)", "(1)", "a." under "(i)", and dashes or bullets (rule I6).
 */
export interface SubparagraphMarker {
  /** As printed, without white space: `(a)`. */
  readonly marker: string;
  /** What stands between the brackets, in small letters. */
  readonly label: string;
  /** Code units of the text that marker and white space take. */
  readonly length: number;
}

const BRACKETED =
  /^\(\s?([a-z]{1,3}|[A-Z]{1,4}|[ivxl]{1,6}|\d{1,2}|[\u0621-\u064A]\u0640?)\s?(?:bis|ter)?\s?\)\s*/u;
const HALF_BRACKETED = /^([a-z]{1,2}|[ivxl]{1,6}|[\u0621-\u064A])\)\s*/u;
const DOTTED = /^([a-z]|[ivxl]{1,5})\.\s+(?=\p{L})/u;
const BULLET = /^([•●▪◦·–—-])\s+(?=[\p{L}“"«])/u;

/** The marker that a text starts with; `null` when it starts with none. Dotted letters and bullets count inside a list or after a colon only: `open`. */
export function subparagraphMarker(text: string, open: boolean): SubparagraphMarker | null {
  const match =
    BRACKETED.exec(text) ??
    HALF_BRACKETED.exec(text) ??
    (open ? (DOTTED.exec(text) ?? BULLET.exec(text)) : null);
  if (!match) return null;
  return {
    marker: match[0].replace(/\s+/g, ''),
    label: (match[1] as string).toLowerCase().replace('\u0640', ''),
    length: match[0].length,
  };
}

const ARABIC_LETTERS = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const ROMAN =
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv'.split(
    ' ',
  );

/** The families of labels, each an ordered list. */
export type LabelFamily = 'letter' | 'roman' | 'number' | 'arabic' | 'bullet';

/** The readings of a label as family and place from 1: `i` is the first roman numeral and the ninth letter. */
export function labelReadings(label: string): { readonly family: LabelFamily; readonly place: number }[] {
  const readings: { family: LabelFamily; place: number }[] = [];
  if (/^\d+$/.test(label)) readings.push({ family: 'number', place: Number(label) });
  const roman = ROMAN.indexOf(label);
  if (roman >= 0) readings.push({ family: 'roman', place: roman + 1 });
  if (/^[a-z]$/.test(label)) readings.push({ family: 'letter', place: label.charCodeAt(0) - 96 });
  // After (z) the letters are doubled: (aa), (bb).
  if (/^([a-z])\1$/.test(label)) readings.push({ family: 'letter', place: label.charCodeAt(0) - 96 + 26 });
  const arabic = ARABIC_LETTERS.indexOf(label);
  if (arabic >= 0) readings.push({ family: 'arabic', place: arabic + 1 });
  if (/^[•●▪◦·–—-]$/.test(label)) readings.push({ family: 'bullet', place: 1 });
  return readings;
}
