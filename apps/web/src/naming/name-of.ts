import type { OrganizationInShort } from '../api/organization-queries.ts';
import type { Language } from '../words/language.ts';

/** A name and the language that it is in. */
export interface SpokenName {
  readonly value: string;
  readonly lang: string | undefined;
}

type Named = Pick<OrganizationInShort, 'names' | 'acronyms' | 'label'>;

/** What an organization is called today: in the language of the screen, else in English, else as it is known. */
export function nameOf({ names, label }: Named, language: Language): SpokenName {
  for (const wanted of [language, 'en']) {
    const name = names.find((each) => each.language === wanted && each.until === null);
    if (name) return { value: name.value, lang: wanted };
  }
  return { value: label, lang: names.find(({ value }) => value === label)?.language ?? undefined };
}

/** Its letters today: in the language of the screen, else those of any language, else in English. */
export function acronymOf({ acronyms }: Named, language: Language): SpokenName | null {
  for (const wanted of [language, null, 'en']) {
    const acronym = acronyms.find((each) => each.language === wanted && each.until === null);
    if (acronym) return { value: acronym.value, lang: acronym.language ?? undefined };
  }
  return null;
}

/** The names that it bore before, in one language of these two. */
export function formerNames({ names }: Named, language: Language): OrganizationInShort['names'] {
  const former = names.filter(({ until }) => until !== null);
  const own = former.filter((each) => each.language === language);
  return own.length > 0 ? own : former.filter((each) => each.language === 'en');
}
