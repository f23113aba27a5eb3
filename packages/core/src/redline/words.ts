/** Letters, digits and the marks on them, of every script that parts its words by spaces. */
const LETTER = '[^\\p{P}\\p{S}\\p{Z}\\p{C}\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}]';

/** What is not seen: soft hyphens, joiners, marks of direction. */
const UNSEEN = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\u061C\\uFEFF';

/**
 * What joins two stretches of letters into one word: the hyphen of `Secretary-General`, the apostrophe of `l’Assemblée`, the
 * strokes and points of `A/77/L.18`, the dash of `2022–2025`, the comma of `1,000`, brackets within as in `2462(2019)`.
 */
const JOINED = [
  `['’/\\-\\u2010-\\u2013\\u2212${UNSEEN}]${LETTER}+`,
  `\\.(?:\\p{Nd}|\\p{Lu}+(?!\\p{Ll}))${LETTER}*`,
  `(?<=\\p{Nd}),\\p{Nd}{3}(?!\\p{Nd})`,
  `\\([\\p{L}\\p{N}]{1,9}\\)${LETTER}*`,
].join('|');

/** The letter of a subparagraph, `(a)` or `(ii)`. */
const LABEL = '\\([\\p{L}\\p{N}]{1,4}\\)';

const LINE_END = '\\r\\n|[\\n\\r\\u2028\\u2029]';

/** A word, a line end, or a sign; points, dashes and stars that are repeated are one sign. */
const WORD = new RegExp(
  `${LETTER}+(?:${JOINED})*(?:(?<=[sxzSXZ])['’](?!${LETTER}))?|${LABEL}|${LINE_END}|([._*\\-\\u2013\\u2014])\\1*|[^\\s${UNSEEN}]`,
  'gu',
);

/** The words of a text: where each starts and ends. What lies between two words are spaces and unseen marks. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The text cut into words, signs and line ends, which together with the spaces between them are the whole text. */
export function wordsOfText(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    starts.push(match.index);
    ends.push(WORD.lastIndex);
  }
  return { text, count: starts.length, starts, ends };
}

/** The word at `index`. */
export function wordAt(words: Words, index: number): string {
  return words.text.slice(words.starts[index], words.ends[index]);
}

/** The spaces before the word at `index`; at `words.count` those that end the text. */
export function spaceBefore(words: Words, index: number): string {
  const from = index === 0 ? 0 : (words.ends[index - 1] as number);
  return words.text.slice(from, index === words.count ? words.text.length : words.starts[index]);
}
