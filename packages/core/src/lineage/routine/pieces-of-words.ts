import type { Range } from '../../text/span.ts';
import { plainTypography } from '../../text/typography.ts';
import type { Piece } from './routine-rule.ts';
import { spelledAlike } from './spelled-alike.ts';

/** The words between two constructs, and the adverbs among them that may come and go. */
export interface WordsBetween extends Range {
  readonly words: readonly Range[];
  readonly adverbs: readonly Range[];
}

const END_SIGN = /^[.,;:،؛]$/u;
/** Adverbs that may go to the other side of their verb. */
export const MOVABLE = /(?<![\p{L}-])(?:also|further|également|aussi|أيضا|كذلك)(?![\p{L}-])/iu;
const MARKS = /[\u064B-\u0652\u0670]/g;

/**
 * What became of the words between two constructs: the same words, but for typography, spelling, the sign at the very end, and adverbs
 * that order paragraphs. `null` where a word is another.
 */
export function piecesOfWords(
  old: WordsBetween,
  fresh: WordsBetween,
  oldText: string,
  newText: string,
): Piece[] | null {
  const pieces: Piece[] = [];
  const [oldWords, newWords] = [wordsIn(old, oldText), wordsIn(fresh, newText)];
  if (adverbsIn(old, oldText) !== adverbsIn(fresh, newText))
    pieces.push({ rule: 'also-further', old, new: fresh });

  const closes = old.end === oldText.length && fresh.end === newText.length;
  if (closes && END_SIGN.test(oldWords.at(-1) ?? '') && END_SIGN.test(newWords.at(-1) ?? '')) {
    if (oldWords.pop() !== newWords.pop()) pieces.push({ rule: 'typography', old, new: fresh });
  }

  if (hasMoved(oldWords, newWords)) return [...pieces, { rule: 'also-further', old, new: fresh }];
  if (plainForm(oldWords) === plainForm(newWords)) {
    const sameSigns = oldText.slice(old.start, old.end) === newText.slice(fresh.start, fresh.end);
    return sameSigns || pieces.length > 0 ? pieces : [{ rule: 'typography', old, new: fresh }];
  }
  return spelledAlike(oldWords, newWords) ? [...pieces, { rule: 'spelling', old, new: fresh }] : null;
}

/** The words, each passage and what follows an adverb beginning with a small letter: "Also welcomes" is "Welcomes" with "also". */
function wordsIn({ words, adverbs }: WordsBetween, text: string): string[] {
  let passed = 0;
  return words.map(({ start, end }) => {
    const word = text.slice(start, end);
    const opens = start === 0 || text.charAt(start - 1) === '\n';
    while ((adverbs[passed]?.start ?? start) < start) passed++;
    const adverb = adverbs[passed - 1];
    const follows = adverb !== undefined && text.slice(adverb.end, start).trim() === '';
    return opens || follows ? word.charAt(0).toLowerCase() + word.slice(1) : word;
  });
}

/** The adverbs with the number of words before each. */
function adverbsIn({ words, adverbs }: WordsBetween, text: string): string {
  let before = 0;
  return adverbs
    .map(({ start, end }) => {
      while ((words[before]?.start ?? start) < start) before++;
      return `${before} ${text.slice(start, end).toLowerCase()}`;
    })
    .join();
}

function plainForm(words: readonly string[]): string {
  return plainTypography(words.join(' '))
    .replace(MARKS, '')
    .replace(/ ?\/ ?/g, '/');
}

/** Whether an adverb only went to the other side of its verb: "strengthen further", "further strengthen". */
function hasMoved(old: readonly string[], fresh: readonly string[]): boolean {
  if (old.length !== fresh.length || old.join(' ') === fresh.join(' ')) return false;
  const still = (words: readonly string[]): string => words.filter((word) => !MOVABLE.test(word)).join(' ');
  const moved = (words: readonly string[]): string =>
    words
      .filter((word) => MOVABLE.test(word))
      .sort()
      .join(' ');
  return moved(old) !== '' && moved(old) === moved(fresh) && still(old) === still(fresh);
}
