import { OPERATIVE_VERBS } from '../../instrument/opening-phrases/english.ts';
import { capitalized, type OpeningCast } from './cast.ts';

/*
 * English: "Recalling also" in the preamble, "Also recalls" in the operative part. Adjectives ("Deeply concerned") become what is expressed
 * ("Expresses its deep concern") where that takes the same words behind it; "Aware", "Guided" and "Having considered" have no such form.
 */

/** "notes" → "noting", by the rules of spelling; doubled letters are those of the verbs of resolutions. */
function participleOf(verb: string): string {
  const base = verb
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x|zz)es$/, '')
    .replace(/s$/, (end, at: number) => (verb.charAt(at - 1) === 's' ? end : ''));
  const stem = base
    .replace(/(?<=[^e])e$/, '')
    .replace(/mit$/, 'mitt')
    .replace(/gret$/, 'grett')
    .replace(/(?<=re|de|pre)fer$/, 'ferr')
    .replace(/cur$/, 'curr');
  return `${stem}ing`;
}

const VERBS = [...OPERATIVE_VERBS.trim().split(/\s+/), 'bears'];
const PARTICIPLES = new Map(VERBS.map((verb) => [verb, participleOf(verb)]));
const FINITE = new Map([...PARTICIPLES].map(([verb, participle]) => [participle, verb]));

/** What an organ that is so expresses; the words behind ("about", "that", "to") stay. */
const EXPRESSED = new Map([
  ['concerned', 'concern'],
  ['alarmed', 'alarm'],
  ['convinced', 'conviction'],
  ['determined', 'determination'],
  ['grateful', 'gratitude'],
]);
const DEGREES = new Map([
  ['deeply', 'deep'],
  ['gravely', 'grave'],
  ['seriously', 'serious'],
  ['profoundly', 'profound'],
  ['extremely', 'extreme'],
  ['particularly', 'particular'],
  ['strongly', 'strong'],
  ['firmly', 'firm'],
]);
const ALSO = new Set(['also', 'further']);
/** What a verb asks for before "also" can stand: "Taking note also of". */
const COMPLEMENTS = [
  ['in', 'mind'],
  ['into', 'account'],
  ['into', 'consideration'],
  ['note'],
  ['tribute'],
  ['attention'],
  ['forward'],
];

/** An English opening phrase in the form of a part. */
export const englishOpeningIn: OpeningCast = (phrase, part) => {
  const words = (phrase.charAt(0).toLowerCase() + phrase.slice(1)).split(' ');
  const cast = part === 'operative' ? operative(words) : preambular(words);
  return cast && capitalized(cast.join(' '));
};

function operative(words: readonly string[]): string[] | null {
  const expressed = expressing(words);
  if (expressed) return expressed;
  const head = words.findIndex((word) => FINITE.has(word));
  if (head < 0 || !words.slice(0, head).every(isAdverb)) return null;
  const finite = words.map((word, index) => (isHead(words, head, index) ? (FINITE.get(word) ?? word) : word));
  const also = finite.findIndex((word, index) => index > head && ALSO.has(word));
  if (also < 0 || ALSO.has(finite[0] as string)) return finite;
  return [finite[also] as string, ...finite.toSpliced(also, 1)];
}

/** "also deeply concerned" → "also expresses its deep concern". */
function expressing(words: readonly string[]): string[] | null {
  const rest = words.filter((word) => !ALSO.has(word));
  const also = words.filter((word) => ALSO.has(word));
  const what = EXPRESSED.get(rest.at(-1) as string);
  if (what === undefined || rest.length > 2 || also.length > 1) return null;
  if (rest.length === 1) return [...also, 'expresses', 'its', what];
  const degree = DEGREES.get(rest[0] as string);
  return degree === undefined ? null : [...also, 'expresses', 'its', degree, what];
}

function preambular(words: readonly string[]): string[] | null {
  const head = words.findIndex((word) => PARTICIPLES.has(word));
  if (head < 0 || !words.slice(0, head).every(isAdverb)) return null;
  const cast = words.map((word, index) =>
    isHead(words, head, index) ? (PARTICIPLES.get(word) ?? word) : word,
  );
  const [also, ...rest] = cast as [string, ...string[]];
  if (!ALSO.has(also)) return cast;
  const asked = COMPLEMENTS.find((each) => each.every((word, index) => rest[head + index] === word));
  return rest.toSpliced(head + (asked?.length ?? 0), 0, also);
}

/** The head itself, or a second one joined to it: "recalling and (fully) supporting". */
function isHead(words: readonly string[], head: number, index: number): boolean {
  const before = words.slice(head + 1, index);
  return (
    index === head ||
    before.at(-1) === 'and' ||
    (before.at(-2) === 'and' && isAdverb(before.at(-1) as string))
  );
}

function isAdverb(word: string): boolean {
  return /^(?:also|further|again|once|more|[a-z]+ly)$/.test(word);
}
