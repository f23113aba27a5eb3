import type { OrganizationInShort } from '../api/organization-queries.ts';
import { type Language, languages } from '../words/language.ts';
import { nameOf } from './name-of.ts';

/** Organizations by what they are called on the screen, in the order of its alphabet. */
export function inAlphabet(
  organizations: readonly OrganizationInShort[],
  language: Language,
): OrganizationInShort[] {
  const { compare } = new Intl.Collator(languages[language].locale);
  return organizations
    .map((organization) => ({ organization, name: nameOf(organization, language).value }))
    .sort((one, other) => compare(one.name, other.name))
    .map(({ organization }) => organization);
}
