import { useQuery } from '@tanstack/react-query';
import { type OrganizationInShort, organizationsQuery } from '../api/organization-queries.ts';
import { type Choice, choiceOf } from '../parts/choice.ts';
import type { Language } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { inAlphabet } from './in-alphabet.ts';
import { acronymOf, nameOf } from './name-of.ts';

/** The organizations of the register, by what they are called in the language of the screen. */
export interface Organizations {
  /** By their id, and by those of the entries that turned out to be them. */
  readonly byId: ReadonlyMap<string, OrganizationInShort>;
  /** Each of them, found by any name or acronym that it bears or bore. */
  readonly choices: readonly Choice[];
  /** What somebody who is named is called: an organization by its name today; words of their own are those words. */
  readonly called: (value: string) => string;
}

/** @param isNeeded whether any may be named; until then none are asked for */
export function useOrganizations(isNeeded = true): Organizations {
  const { language } = useWords();
  const { data } = useQuery({ ...organizationsQuery(), enabled: isNeeded });
  return organizationsBy(data ?? none, language);
}

const none: readonly OrganizationInShort[] = [];
/** Worked out once for all who ask about the same organizations. */
const known = new WeakMap<readonly OrganizationInShort[], Map<Language, Organizations>>();

/** The same of any organizations. */
export function organizationsBy(all: readonly OrganizationInShort[], language: Language): Organizations {
  const inLanguages = known.get(all) ?? new Map<Language, Organizations>();
  const found = inLanguages.get(language) ?? organizationsIn(all, language);
  known.set(all, inLanguages.set(language, found));
  return found;
}

function organizationsIn(all: readonly OrganizationInShort[], language: Language): Organizations {
  const byId = new Map(all.flatMap((each) => [each.id, ...each.merged].map((id) => [id, each] as const)));
  let choices: readonly Choice[] | null = null;
  return {
    byId,
    get choices() {
      choices ??= inAlphabet(all, language).map((each) => choiceOfOrganization(each, language));
      return choices;
    },
    called: (value) => {
      const named = byId.get(value);
      return named ? nameOf(named, language).value : value.replace(/^organization:/, '');
    },
  };
}

function choiceOfOrganization(organization: OrganizationInShort, language: Language): Choice {
  const { id, names, acronyms, code, label } = organization;
  const { value: name, lang } = nameOf(organization, language);
  const others = [
    label,
    code ?? '',
    ...names.map(({ value }) => value),
    ...acronyms.map(({ value }) => value),
  ];
  return choiceOf(id, { name, lang, hint: acronymOf(organization, language)?.value, others });
}
