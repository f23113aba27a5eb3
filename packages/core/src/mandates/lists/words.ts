import type { Range } from '../../text/span.ts';

/** A word of a text, or a sign that parts words; hyphens, apostrophes and dashes part them silently. */
export interface Word extends Range {
  /** In one spelling: small letters without accents, vowel marks and hamzas, plain digits. */
  readonly form: string;
  readonly isCapital: boolean;
}

/** The words of a text, or of a stretch of it, each with its place in the text. Takes time in proportion to the length. */
export function wordsOfText(text: string, { start, end }: Range = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  for (let at = start; at < end; ) {
    const sort = sortOf(text.charCodeAt(at));
    const from = at;
    at += 1;
    if (sort === GAP) continue;
    if (sort === SIGN) {
      words.push({ form: text.charAt(from), isCapital: false, start: from, end: at });
      continue;
    }
    let sorts = sort;
    for (; at < end; at++) {
      const next = sortOf(text.charCodeAt(at));
      if (next <= SIGN) break;
      sorts |= next;
    }
    const word = text.slice(from, at);
    const { form, isCapital } = sorts === SMALL ? { form: word, isCapital: false } : spelled(word, sorts);
    if (form !== '') words.push({ form, isCapital, start: from, end: at });
  }
  return words;
}

/** What a code unit is: nothing, a sign, or a part of a word: a plain small letter or digit, a plain capital, another. */
const GAP = 1;
const SIGN = 2;
const SMALL = 4;
const CAPITAL = 8;
const OTHER = 16;

const sorts = new Uint8Array(0x10000);

/** Letters, digits and their marks; soft hyphens and marks of direction do not part a word. */
const IN_WORD = /[\p{L}\p{N}\p{M}\p{Cs}\u00AD\u200B-\u200F\u2060]/u;
const IN_GAP = /[ \t\v\f\u00A0\u2000-\u200A\u202F\u205F\u3000\-‐‑‒–—−'’‘ʼ`´]/;

function sortOf(unit: number): number {
  const known = sorts[unit] as number;
  if (known !== 0) return known;
  const sign = String.fromCharCode(unit);
  let sort = SIGN;
  if (/[a-z0-9]/.test(sign)) sort = SMALL;
  else if (/[A-Z]/.test(sign)) sort = CAPITAL;
  else if (IN_GAP.test(sign)) sort = GAP;
  else if (IN_WORD.test(sign)) sort = OTHER;
  sorts[unit] = sort;
  return sort;
}

type Spelling = Pick<Word, 'form' | 'isCapital'>;

/** How words with other letters are spelled plainly; they are few, and each is asked for often. */
const spellings = new Map<string, Spelling>();
const MOST_SPELLINGS = 50_000;

function spelled(word: string, sorts: number): Spelling {
  if (sorts < OTHER) return { form: word.toLowerCase(), isCapital: sortOf(word.charCodeAt(0)) === CAPITAL };
  const known = spellings.get(word);
  if (known) return known;
  const spelling = { form: folded(word), isCapital: /^\p{Lu}/u.test(word) };
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  spellings.set(word, spelling);
  return spelling;
}

const UNWRITTEN = /[\p{M}\u0640\u00AD\u200B-\u200F\u2060]/gu;

/** أ, إ and آ are written ا as often as not; ى and ي change places at the end of a word. */
function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(UNWRITTEN, '')
    .toLowerCase()
    .replaceAll('ى', 'ي')
    .replaceAll('œ', 'oe')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
