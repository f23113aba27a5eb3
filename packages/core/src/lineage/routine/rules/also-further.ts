import { strengthOfPhrase } from '../../strength/of-phrase.ts';
import type { Construct, ReadText, RoutineRule } from '../routine-rule.ts';

/*
 * Welcomes the cooperation → Further welcomes the cooperation
 *                            ^^^^^^^
 * Which of several paragraphs with one verb says "also" and "further" hangs on their order, and says nothing of its own.
 */

const ADVERBS =
  /(?<![\p{L}-])(?:also|further|également|en outre|aussi|de même|أيضا(?:ً)?|أيضًا|كذلك)(?![\p{L}-])/giu;
/** A word before and a word or two behind: the verb that it goes with. */
const BEFORE = /[\p{L}'’\u064B-\u0652]+ ?$/u;
const BEHIND = /^ ?[\p{L}'’\u064B-\u0652]+(?: (?:note|upon|for|acte|علما))?/u;

function constructs(read: ReadText): Construct[] {
  const { text, flat, language } = read;
  const opening =
    flat.openingPhrase && strengthOfPhrase(flat.openingPhrase, language) ? flat.openingPhrase.length : 0;
  return [...text.matchAll(ADVERBS)].flatMap((match): Construct[] => {
    const start = match.index;
    const end = start + match[0].length;
    const isFree = end <= opening || standsByVerb(text, start, end, language);
    return isFree ? [{ rule: 'also-further', start, end, optional: true }] : [];
  });
}

/** Whether the adverb stands by a verb that an organ acts with: ", also welcomes the efforts". */
function standsByVerb(text: string, start: number, end: number, language: string): boolean {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const behind = BEHIND.exec(text.slice(end, end + 60))?.[0] ?? '';
  return [before, behind].some((verb) => isActing(verb.trim(), language));
}

/** Base forms and nouns ("support", "request") are no verbs of an organ that acts. */
function isActing(word: string, language: string): boolean {
  const form = { en: /(?:s|ing)(?: \p{L}+)?$/u, fr: /(?:e|d|t|ant)(?: \p{L}+)?$/u, ar: /^و?(?:إذ )?ت/u }[
    language
  ];
  return (
    form?.test(word) === true &&
    !/^(?:this|its|is|as|has|notes? the)$/u.test(word) &&
    strengthOfPhrase(word, language) !== null
  );
}

export const alsoFurther: RoutineRule = {
  name: 'also-further',
  meaning: '"Also" and "further" by a verb come and go with the order of paragraphs that open with it.',
  sign: /also|further|également|outre|aussi|même|أيضا|كذلك/iu,
  example: ['Welcomes the cooperation', 'Further welcomes the cooperation'],
  constructs,
  accepts: () => true,
};
