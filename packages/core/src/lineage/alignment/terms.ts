/** Arabic letters that are written in several ways (alef with hamza or without, final ya), and marks above and below letters. */
const ARABIC_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[\u064B-\u065F\u0670]/g, ''],
  [/[\u0622\u0623\u0625]/g, '\u0627'],
  [/\u0649/g, '\u064A'],
];

/** More than any two texts have: two numbers below it make one exact number of a pair. */
const MOST_TERMS = 2 ** 26;

const OUTSIDE = 1;
const BEGINS = 2;
const GOES_ON = 3;
/** What a character is to a word: `OUTSIDE`, `BEGINS` one, or only `GOES_ON` in one; 0 where it was not yet looked at. */
const kinds = new Uint8Array(0x10000);

/**
 * Numbers for what texts are compared by: their words in lower case, and each pair of neighbouring words. A number counts as any
 * other word. The same words have the same numbers in all texts that one of these has seen.
 */
export class Terms {
  readonly #words = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  #size = 0;

  /** How many different terms there are. */
  get size(): number {
    return this.#size;
  }

  /** The terms of a text in plain typography, in the order of reading, each as often as it stands there. */
  of(text: string): number[] {
    let folded = text.toLowerCase();
    if (/[\u0600-\u06FF]/.test(folded)) {
      for (const [form, one] of ARABIC_FORMS) folded = folded.replaceAll(form, one);
    }
    const terms: number[] = [];
    let before = -1;
    let start = -1;
    for (let at = 0; at <= folded.length; at++) {
      const kind = at === folded.length ? OUTSIDE : kindOf(folded.charCodeAt(at));
      if (start < 0) {
        if (kind === BEGINS) start = at;
      } else if (kind === OUTSIDE) {
        const word = this.#wordNumber(folded.slice(start, at));
        terms.push(word);
        if (before >= 0) terms.push(this.#pairNumber(before, word));
        before = word;
        start = -1;
      }
    }
    // What has no word (a dash, an ellipsis) is compared by its signs.
    return terms.length > 0 ? terms : [this.#wordNumber(folded)];
  }

  #wordNumber(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.#size);
    return this.#size++;
  }

  #pairNumber(first: number, second: number): number {
    const pair = first * MOST_TERMS + second;
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    this.#pairs.set(pair, this.#size);
    return this.#size++;
  }
}

function kindOf(code: number): number {
  const known = kinds[code] as number;
  if (known > 0) return known;
  const character = String.fromCharCode(code);
  // Halves of characters beyond the first plane stay together: whole words of them are words.
  const begins = /[\p{L}\p{N}\p{Cs}]/u.test(character);
  const kind = begins ? BEGINS : /[\p{M}'/-]/u.test(character) ? GOES_ON : OUTSIDE;
  kinds[code] = kind;
  return kind;
}
