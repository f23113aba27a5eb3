import type { Country, List, ListLanguage } from '../lists/list.ts';
import { type PhraseMatch, Phrases } from '../lists/phrases.ts';
import { type Word, wordsOfText } from '../lists/words.ts';
import type { Tag } from '../mandate.ts';
import { TagsFound } from './tags.ts';

interface CountryPhrase {
  /** `null` for another thing that holds the name. */
  readonly country: string | null;
  readonly isCommon: boolean;
  /** Which of its words are written with a capital. */
  readonly capitals: readonly boolean[];
}

const known = new WeakMap<List<Country>, Map<string, Phrases<CountryPhrase>>>();

/** Words between the members of an enumeration. */
const JOINTS: ReadonlySet<string> = new Set([
  ',',
  '،',
  'and',
  'the',
  'et',
  'le',
  'la',
  'les',
  'l',
  'du',
  'de',
  'des',
  'd',
  'en',
  'au',
  'aux',
  'و',
]);

/** Words before a place, ... */
const AT: ReadonlySet<string> = new Set(['in', 'at', 'a', 'au', 'aux', 'en', 'في']);
/** ... and before those, what is done there: "held", "established". */
const HELD: ReadonlySet<string> = new Set(
  `held convened signed hosted established establishment opened located headquartered tenue tenu tenues tenus organisee organise signe
  signee etabli etablie etablissement situe situee sis creation cree creee المعقود المعقودة عقد عقدت المبرم الموقع انشايه انشايها مقره مقرها`.split(
    /\s+/,
  ),
);
/** Who presides: "under the presidency of Albania". */
const PRESIDES: ReadonlySet<string> = new Set([
  'presidency',
  'chairmanship',
  'presidence',
  'رياسة',
  'برياسة',
]);
/** Before a day: "in Fiji from 27 to 30 May". */
const ON: ReadonlySet<string> = new Set(['from', 'on', 'du', 'le', 'les', 'في', 'من', 'الفترة']);

/**
 * Countries that the words name (rule M58), by ISO 3166-1 alpha-3: whole words, the longest name, in capitals where the script has them.
 * The country of a venue or of a presidency is none: it says where something took place and who was in the chair, not what a text is about.
 */
export function countriesInWords(words: readonly Word[], language: string, list: List<Country>): Tag[] {
  const phrases = phrasesOf(list, language);
  const matches = phrases.in(words, ({ capitals }, { from, to }) => {
    let at = 0;
    for (let index = from; index < to; index++) {
      const { form, isCapital } = words[index] as Word;
      if (phrases.isSilent(form)) continue;
      if (capitals[at] && !isCapital) return false;
      at += 1;
    }
    return true;
  });
  const found = new TagsFound();
  for (const [index, match] of matches.entries()) {
    const { country, isCommon } = match.values[0] as CountryPhrase;
    if (country === null) continue;
    const before = besides(words, matches[index - 1], match);
    if (isCommon && !before && !besides(words, match, matches[index + 1])) continue;
    if (before || !isVenue(words, match)) found.add(country, match);
  }
  return found.tags();
}

/** Whether two names are neighbours in an enumeration. */
function besides(
  words: readonly Word[],
  first: PhraseMatch<CountryPhrase> | undefined,
  second: PhraseMatch<CountryPhrase> | undefined,
): boolean {
  if (!first || !second || first.values[0]?.country === null || second.values[0]?.country === null)
    return false;
  return (
    second.from - first.to <= 4 && words.slice(first.to, second.from).every(({ form }) => JOINTS.has(form))
  );
}

/** "in Istanbul, Turkey", "à Istanbul (Turquie)", "held in Fiji", "in Fiji from 27 to 30 May". */
function isVenue(words: readonly Word[], { from, to }: PhraseMatch<CountryPhrase>): boolean {
  let index = from - 1;
  while (ARTICLES.has(words[index]?.form ?? '')) index -= 1;
  const sign = words[index]?.form ?? '';
  if (PRESIDES.has(sign === 'of' ? (words[index - 1]?.form ?? '') : sign)) return true;
  if (AT.has(sign)) return HELD.has(words[index - 1]?.form ?? '') || isDated(words, to);
  return /^[,،(]$/.test(sign) && isPlace(words, index);
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'l', 'la', 'le', 'les', 'de', 'du', 'des', 'd']);

function isDated(words: readonly Word[], to: number): boolean {
  let index = to;
  while (index < to + 3 && ON.has(words[index]?.form ?? '')) index += 1;
  return index > to && /^\d/.test(words[index]?.form ?? '');
}

/** Whether "in" and the name of a place stand before a word. */
function isPlace(words: readonly Word[], before: number): boolean {
  for (let index = before - 1; index >= before - 4; index--) {
    const word = words[index];
    if (!word) return false;
    if (AT.has(word.form)) return index < before - 1;
    if (!word.isCapital && !/^[\u0621-\u064A]/.test(word.form)) return false;
  }
  return false;
}

function phrasesOf(list: List<Country>, language: string): Phrases<CountryPhrase> {
  const byLanguage = known.get(list) ?? new Map<string, Phrases<CountryPhrase>>();
  known.set(list, byLanguage);
  const made = byLanguage.get(language) ?? madePhrases(list, language as ListLanguage);
  byLanguage.set(language, made);
  return made;
}

function madePhrases(list: List<Country>, language: ListLanguage): Phrases<CountryPhrase> {
  const phrases = new Phrases<CountryPhrase>(language);
  const formOf = (name: string): string =>
    wordsOfText(name)
      .map(({ form }) => form)
      .join(' ');
  const add = (country: string | null, name: string, isCommon: boolean): void =>
    phrases.add(name, {
      country,
      isCommon,
      capitals: wordsOfText(name)
        .filter(({ form }) => !phrases.isSilent(form))
        .map(({ isCapital }) => isCapital),
    });
  for (const name of list.others?.[language] ?? []) add(null, name, false);
  for (const { id, title, names, common } of list.entries) {
    const commonForms = new Set((common?.[language] ?? []).map(formOf));
    for (const name of [title[language] ?? [], names[language] ?? []].flat())
      add(id, name, commonForms.has(formOf(name)));
  }
  return phrases;
}
