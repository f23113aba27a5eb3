import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { mandateTermsQuery } from '../api/mandate-queries.ts';
import { useWords } from '../words/use-words.ts';

/** What organizations, themes, countries and goals are called in the language of the screen. */
export interface TermNames {
  readonly nameOf: (term: string) => string;
  /** Ids of organizations by the names that are shown, in small letters. */
  readonly organizations: ReadonlyMap<string, string>;
  readonly organizationNames: readonly string[];
}

export function useTermNames(): TermNames {
  const { w, language } = useWords();
  const { data } = useQuery({ ...mandateTermsQuery({}), staleTime: 60_000 });
  return useMemo(() => {
    const terms =
      data === undefined ? [] : [...data.addressees, ...data.themes, ...data.countries, ...data.goals];
    const names = new Map(terms.map(({ term, titles }) => [term, titles[language] ?? titles.en ?? term]));
    const organizations = (data?.addressees ?? []).flatMap(({ term, titles }) =>
      Object.values(titles).map((title) => [title.toLowerCase(), term] as const),
    );
    return {
      nameOf: (term) =>
        term === 'all' ? w('mandate.goals') : (names.get(term) ?? term.replaceAll('-', ' ')),
      organizations: new Map(organizations),
      organizationNames: (data?.addressees ?? []).map(({ term }) => names.get(term) ?? term),
    };
  }, [data, language, w]);
}
