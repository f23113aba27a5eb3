/** A text in one spelling for matching, and where each of its characters stood. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`, its offset in the original; one more for the end. */
  readonly at: readonly number[];
}

/** Vowel marks, shadda and tatweel: written or not, they make no other word. */
const UNWRITTEN = /[\u0640\u064B-\u0652\u0670\u00AD\u200B-\u200F\u2060]/;
const SPACE = /\s/;

/** The text in small letters, with plain apostrophes, hyphens and single spaces, without Arabic vowel marks. */
export function foldedText(original: string): FoldedText {
  const text: string[] = [];
  const at: number[] = [];
  for (let offset = 0; offset < original.length; offset++) {
    const unit = original.charAt(offset);
    if (UNWRITTEN.test(unit)) continue;
    if (SPACE.test(unit) && text.at(-1) === ' ') continue;
    text.push(foldedUnit(unit));
    at.push(offset);
  }
  at.push(original.length);
  return { text: text.join(''), at };
}

function foldedUnit(unit: string): string {
  if (SPACE.test(unit)) return ' ';
  if (/[\u2019\u02BC\u2018]/.test(unit)) return "'";
  if (/[\u2010\u2011]/.test(unit)) return '-';
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
