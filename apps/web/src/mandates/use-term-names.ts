import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ListedTerm, type MandateTermLists, termListsQuery } from '../api/mandate-queries.ts';
import { type Choice, choiceOf } from '../parts/choice.ts';
import type { Language } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';

/** What organizations, themes, countries and goals are called in the language of the screen. */
export interface TermNames {
  readonly nameOf: (term: string) => string;
  /** What can be chosen of each list. */
  readonly choices: Readonly<Record<keyof MandateTermLists, readonly Choice[]>>;
  readonly organizations: readonly ListedTerm[];
}

const none: MandateTermLists = { organizations: [], themes: [], countries: [], goals: [] };

export function useTermNames(): TermNames {
  const { w, language } = useWords();
  const { data = none } = useQuery(termListsQuery());
  return useMemo(() => {
    const { organizations, themes, countries, goals } = data;
    const names = new Map(
      [...organizations, ...themes, ...countries, ...goals].map((each) => [
        each.term,
        titleOf(each, language),
      ]),
    );
    const choices = (terms: readonly ListedTerm[]) =>
      terms
        .map((each) => {
          const all = { others: [...Object.values(each.titles), ...each.others] };
          return choiceOf(each.term, { name: titleOf(each, language), ...all });
        })
        .sort((a, b) => a.name.localeCompare(b.name, language));
    const numbered = goals.map((each) => {
      const all = { hint: each.term, others: Object.values(each.titles) };
      return choiceOf(each.term, { name: titleOf(each, language), ...all });
    });
    return {
      nameOf: (term) =>
        term === 'all' ? w('mandate.goals') : (names.get(term) ?? term.replaceAll('-', ' ')),
      choices: {
        organizations: choices(organizations),
        themes: choices(themes),
        countries: choices(countries),
        goals: [choiceOf('all', { name: w('mandate.goals') }), ...numbered],
      },
      organizations,
    };
  }, [data, language, w]);
}

function titleOf({ titles, term }: ListedTerm, language: Language): string {
  return titles[language] ?? titles.en ?? term;
}
