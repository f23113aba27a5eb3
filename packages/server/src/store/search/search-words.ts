/** A word of a text as search compares it, with its place in the text. */
export interface SearchWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const words = /[\p{L}\p{M}\p{N}]+/gu;
const han = /\p{Script=Han}/u;
/** Arabic vowel signs and the stroke that stretches a word; none of them makes another word. */
const arabicSigns = /[\u064B-\u0652\u0656-\u065F\u0670\u0640]/g;
/** What a decomposed letter leaves behind, among it the hamza and madda above and below (U+0653–0655). */
const combining = /[\u0300-\u036F\u0653-\u0655]/g;
const arabicDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;

/**
 * The words of a text in every language alike: case, accents, vowel signs and forms of a letter make no difference,
 * the Arabic article is left off and a word stands beside its form with a particle (two at one place), and Chinese, which has no spaces, goes by pairs of characters. An engine's own
 * stemming would differ from engine to engine, and know no Arabic on some.
 */
export function searchWords(text: string): SearchWord[] {
  const found: SearchWord[] = [];
  for (const match of text.matchAll(words)) {
    const start = match.index;
    const folded = fold(match[0]);
    if (folded === '') continue;
    if (han.test(folded)) found.push(...pairs(folded, start, start + match[0].length));
    else found.push(...forms(folded).map((word) => ({ word, start, end: start + match[0].length })));
  }
  return found;
}

function fold(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(arabicSigns, '')
    .normalize('NFD')
    .replace(combining, '')
    .normalize('NFC')
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('ى', 'ي')
    .replace(/ة$/, 'ه')
    .replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u, '');
}

/** The word, and in Arabic the word without the particle that is written together with it: "with a report", "report". */
function forms(word: string): string[] {
  const bare = /^[وفبلك](\p{Script=Arabic}{3,})$/u.exec(word)?.[1];
  return bare === undefined ? [word] : [word, bare];
}

/** Chinese characters two by two; folding keeps each in its place, so places are exact while nothing is composed. */
function pairs(folded: string, start: number, end: number): SearchWord[] {
  const characters = [...folded];
  if (characters.length === 1) return [{ word: folded, start, end }];
  let at = start;
  return characters.slice(0, -1).map((character, index) => {
    const word = character + characters[index + 1];
    const pair = { word, start: Math.min(at, end), end: Math.min(at + word.length, end) };
    at += character.length;
    return pair;
  });
}
