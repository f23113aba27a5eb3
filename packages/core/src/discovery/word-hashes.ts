/** What each UTF-16 code unit is for matching: 0 parts words, 1 is left out, 2 and above the letter that it stands for. */
let folding: Uint32Array | undefined;

const APART = 0;
const LEFT_OUT = 1;
/** Set on letters of scripts that part no words: each is a word. */
const WORD_OF_ITS_OWN = 1 << 16;

/** Spellings of one Arabic letter (alef with hamza, final ya, ta marbuta), and the digits of Arabic and Persian. */
const ARABIC: readonly (readonly [string, string])[] = [
  ['\u0622\u0623\u0625\u0671', '\u0627'],
  ['\u0649', '\u064A'],
  ['\u0629', '\u0647'],
  ...[...'0123456789'].map((digit, value) => {
    const forms = String.fromCharCode(0x660 + value, 0x6f0 + value);
    return [forms, digit] as const;
  }),
];

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A number for each word of a text, in order, the same for the same word however it is set: without case, vowel marks, the forms of
 * compatibility (NFKC) and the spellings of one Arabic letter. A hyphen or an apostrophe parts words. Writes into `into`, as
 * much as there is room for. @returns how many.
 */
export function wordHashes(text: string, into: Uint32Array): number {
  folding ??= newFolding();
  const plain = text.normalize('NFKC');
  let count = 0;
  let hash = OFFSET;
  let within = false;
  for (let at = 0; at <= plain.length && count < into.length; at++) {
    const letter = at < plain.length ? (folding[plain.charCodeAt(at)] as number) : APART;
    if (letter === LEFT_OUT) continue;
    if (within && (letter === APART || letter >= WORD_OF_ITS_OWN)) {
      into[count++] = mixed(hash);
      within = false;
      hash = OFFSET;
    }
    if (letter === APART) continue;
    hash = Math.imul(hash ^ (letter & 0xffff), PRIME);
    within = true;
    if (letter >= WORD_OF_ITS_OWN && count < into.length) {
      into[count++] = mixed(hash);
      within = false;
      hash = OFFSET;
    }
  }
  return count;
}

/** The bits of a hash spread over all of it. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

function newFolding(): Uint32Array {
  const table = new Uint32Array(0x10000);
  const ownWord =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
  for (let unit = 2; unit < table.length; unit++) {
    const letter = String.fromCharCode(unit);
    if (/[\p{M}\p{Cf}\u0640]/u.test(letter)) table[unit] = LEFT_OUT;
    else if (/[\p{L}\p{N}\p{Cs}]/u.test(letter))
      table[unit] = letter.toLowerCase().charCodeAt(0) | (ownWord.test(letter) ? WORD_OF_ITS_OWN : 0);
  }
  for (const [forms, one] of ARABIC) for (const form of forms) table[form.charCodeAt(0)] = one.charCodeAt(0);
  return table;
}
