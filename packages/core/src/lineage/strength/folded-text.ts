/** A text in one spelling for matching, and where each of its characters stood. */
export interface FoldedText {
  readonly text: string;
  /** Where the code unit at an offset of `text` stood in the original; the length stands at the length. */
  readonly placeOf: (offset: number) => number;
}

/** Vowel marks, shadda and tatweel: written or not, they make no other word. Nor do soft hyphens and marks of direction. */
const UNWRITTEN = /[\u0640\u064B-\u0652\u0670\u00AD\u200B-\u200F\u2060]/;
const LEFT_OUT = /[\u0640\u064B-\u0652\u0670\u00AD\u200B-\u200F\u2060]|\s\s/;
const SPACE = /\s/;

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02BC]/g, "'"],
  [/[\u2010\u2011]/g, '-'],
  [/\s/g, ' '],
  // The only letter that grows when it is made small.
  [/\u0130/g, 'i'],
];

/** The text in small letters, with plain apostrophes, hyphens and single spaces, without Arabic vowel marks. */
export function foldedText(original: string): FoldedText {
  const text = FORMS.reduce((words, [form, plain]) => words.replace(form, plain), original).toLowerCase();
  if (text.length === original.length && !LEFT_OUT.test(original))
    return { text, placeOf: (offset) => offset };
  const kept: number[] = [];
  for (let offset = 0; offset < original.length; offset++) {
    const unit = original.charAt(offset);
    const again = SPACE.test(unit) && offset > 0 && SPACE.test(original.charAt(offset - 1));
    if (!UNWRITTEN.test(unit) && !again) kept.push(offset);
  }
  const isAligned = text.length === original.length;
  return {
    text: kept.map((offset) => (isAligned ? text : original).charAt(offset)).join(''),
    placeOf: (offset) => kept[offset] ?? original.length,
  };
}
