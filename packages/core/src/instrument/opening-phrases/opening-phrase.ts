/** An opening phrase found at the very start of a text. */
export interface OpeningPhrase {
  /** How many UTF-16 code units of the text it covers, without a closing comma. */
  readonly length: number;
  /** The part of a resolution whose grammar it has: participles open preambular paragraphs, finite verbs operative ones. */
  readonly part: 'preambular' | 'operative';
}

/** Finds the opening phrase that a text starts with, by the grammar of one language; `null` when it starts otherwise. */
export type OpeningPhraseFinder = (text: string) => OpeningPhrase | null;

/** How much of a paragraph is looked at, in UTF-16 code units: the longest phrase of the United Nations' own files has 88. */
const LONGEST_PHRASE = 120;

/** Alternatives of a pattern, from words or phrases parted by `|`; line ends and the spaces around are left out. */
export function anyOf(phrases: string): string {
  return `(?:${phrases
    .split('|')
    .map((phrase) => phrase.trim())
    .join('|')})`;
}

/** Alternatives of a pattern, from single words parted by white space. */
export function anyWord(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`;
}

/**
 * A finder from the patterns of the two parts, written in small letters and each anchored at the start. The preamble is
 * tried first. Where the script has capitals, a phrase must start with one.
 */
export function finderOf(preambular: string, operative: string): OpeningPhraseFinder {
  const patterns = [
    ['preambular', new RegExp(`^(?:${preambular})`, 'u')],
    ['operative', new RegExp(`^(?:${operative})`, 'u')],
  ] as const;
  return (text) => {
    const first = text.charAt(0);
    const lower = first.toLowerCase();
    if (first === lower && first !== first.toUpperCase()) return null;
    const head = lower + text.slice(1, LONGEST_PHRASE);
    for (const [part, pattern] of patterns) {
      const found = pattern.exec(head);
      if (found) return { part, length: found[0].length };
    }
    return null;
  };
}
