import type { Range } from '../../text/span.ts';
import type { OrganizationList } from '../lists/list.ts';
import type { PhraseMatch } from '../lists/phrases.ts';
import { type Word, wordsOfText } from '../lists/words.ts';
import { type OrganizationPhrase, phrasesOfOrganizations } from './organization-names.ts';

/** What must be known to say whom a name means. */
export interface NameContext {
  readonly language: string;
  readonly organizations: OrganizationList;
  /** The two organizations that the instrument is about, by identifier; see `partnersOfTitle`. */
  readonly partners: readonly string[];
}

/** A place in a text at which an organization of the list is named. */
export interface NamedOrganization {
  readonly organization: string;
  readonly at: Range;
}

/** Words between two names that stand together. */
const JOINTS: Readonly<Record<string, readonly string[]>> = {
  en: ['and', 'the'],
  fr: ['et', 'de', 'du', 'des', 'd', 'l', 'la', 'le', 'les'],
  ar: ['و'],
};

/**
 * Every place at which a text names an organization of the list (rule M52): the longest name that begins at a word. "The Organization"
 * is the one with this short form that was named last, else the partner that has it. Takes time in proportion to the text.
 */
export function organizationsInText(text: string, context: NameContext, range?: Range): NamedOrganization[] {
  return organizationsInWords(wordsOfText(text, range), text, context);
}

/** The same for the words of a text. */
export function organizationsInWords(
  words: readonly Word[],
  text: string,
  context: NameContext,
): NamedOrganization[] {
  const phrases = phrasesOfOrganizations(context.organizations, context.language);
  const accepts = (phrase: OrganizationPhrase, match: PhraseMatch<OrganizationPhrase>): boolean =>
    isWritten(phrase, text, words, match);
  const named: NamedOrganization[] = [];
  const last = new Map<string, number>();
  const matches = phrases.in(words, accepts);
  for (const [index, match] of matches.entries()) {
    const { start, end } = match;
    const phrase = meant(match.values, last, context.partners);
    if (phrase?.naming === 'before') {
      const reach = endOfSides(words, matches, index, context.language);
      if (reach !== null) named.push({ organization: phrase.organization, at: { start, end: reach } });
    } else if (phrase && !isWithinLast(named, end)) {
      named.push({ organization: phrase.organization, at: { start, end } });
      last.set(phrase.organization, start);
      if (phrase.naming === 'full') last.set(phrase.asks, start);
    }
  }
  return named;
}

/** Acronyms stand in their letters; single words and short forms have a capital where the script has capitals. */
function isWritten(
  { naming, asks, isWord }: OrganizationPhrase,
  text: string,
  words: readonly Word[],
  { start, end, from, to }: PhraseMatch<OrganizationPhrase>,
): boolean {
  if (naming === 'acronym') return text.slice(start, end).replaceAll(/[‐‑–]/g, '-') === asks;
  const hasCapital = words.slice(from, to).some(({ isCapital }) => isCapital);
  const hasNone = /^[\u0621-\u064A]/.test((words[from] as Word).form);
  if ((isWord || naming === 'short') && !hasCapital && !hasNone) return false;
  // "the Fund of the Bank" is no short form of the Fund that was named before.
  return (
    naming !== 'short' ||
    !/^(?:of|for|on|to)$/.test(words[to]?.form ?? '') ||
    /\s/.test(text.slice(start, end))
  );
}

/**
 * Of the organizations that a phrase may name, the one that it means here: for a short form the one that was named last, else a partner,
 * else one of the family of a partner; `null` where two have the same claim.
 */
function meant(
  phrases: readonly OrganizationPhrase[],
  last: ReadonlyMap<string, number>,
  partners: readonly string[],
): OrganizationPhrase | null {
  const sure = phrases.find(({ naming }) => naming !== 'short');
  if (sure) return sure.naming === 'other' ? null : sure;
  const claimOf = ({ asks, side }: OrganizationPhrase): number =>
    last.get(asks) ??
    (partners.includes(asks) ? -1 : partners.includes(side ?? '') ? -2 : Number.NEGATIVE_INFINITY);
  const best = Math.max(...phrases.map(claimOf));
  const claimants = phrases.filter((phrase) => claimOf(phrase) === best);
  const one = new Set(claimants.map(({ organization }) => organization)).size === 1;
  return one && best > Number.NEGATIVE_INFINITY ? (claimants[0] ?? null) : null;
}

/** Where the names of the two sides end that follow: "Secretaries-General of the United Nations and the …"; `null` where they do not. */
function endOfSides(
  words: readonly Word[],
  matches: readonly PhraseMatch<OrganizationPhrase>[],
  index: number,
  language: string,
): number | null {
  const [before, first, second] = matches.slice(index, index + 3);
  if (!before || !first || !second) return null;
  const joints = JOINTS[language] ?? [];
  const isJoined = (from: number, to: number): boolean =>
    words.slice(from, to).every(({ form }) => joints.includes(form));
  return isJoined(before.to, first.from) && isJoined(first.to, second.from) ? second.end : null;
}

function isWithinLast(named: readonly NamedOrganization[], end: number): boolean {
  return end <= (named.at(-1)?.at.end ?? -1);
}
