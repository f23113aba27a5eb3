import type { NamesByLanguage } from '@biennium/core';
import type { TermCount } from '../store/repositories/mandate-list.ts';
import { mandateLists } from './mandate-lists.ts';
import type { CountedTerm, ListedTerm, MandateTermLists } from './mandate-pages.ts';

type Titles = ReadonlyMap<string, NamesByLanguage<string>>;

let known: Readonly<Record<string, Titles>> | null = null;

/** Titles of the terms of each list, by kind and term. */
function titlesByKind(): Readonly<Record<string, Titles>> {
  if (known) return known;
  const { organizations, themes, countries, goals } = mandateLists();
  const titled = (entries: readonly { id: string; title: NamesByLanguage<string> }[]) =>
    new Map(entries.map(({ id, title }) => [id, title]));
  known = {
    addressee: new Map(organizations.entries.map(({ id, names }) => [id, presentNames(names)])),
    theme: titled(themes.entries),
    country: titled(countries.entries),
    goal: titled(goals.entries),
  };
  return known;
}

/** The whole name of an organization that holds today, in each language that has one. */
function presentNames(
  names: NamesByLanguage<readonly { name: string; form: string; until?: string }[]>,
): NamesByLanguage<string> {
  const present: { -readonly [L in keyof NamesByLanguage<string>]: string } = {};
  for (const language of ['en', 'fr', 'ar'] as const) {
    const all = names[language] ?? [];
    const lasting = all.filter(({ until }) => until === undefined);
    const name = (lasting.find(({ form }) => form === 'full') ?? lasting[0] ?? all[0])?.name;
    if (name !== undefined) present[language] = name;
  }
  return present;
}

/** The names of an organization of the list in each language; none where no list has it. */
export function titlesOfOrganization(id: string | null): NamesByLanguage<string> {
  return (id === null ? undefined : titlesByKind()['addressee']?.get(id)) ?? {};
}

/** The counted terms of one kind, with their titles where a list gives them. */
export function titledTerms(kind: string, terms: readonly TermCount[]): CountedTerm[] {
  const titles = titlesByKind()[kind];
  return terms
    .filter((each) => each.kind === kind)
    .map(({ term, count }) => ({ term, titles: titles?.get(term) ?? {}, count }));
}

let listed: MandateTermLists | null = null;

/** All terms of the lists, with whatever each is called, in the order of the lists; worked out once. */
export function termLists(): MandateTermLists {
  if (listed) return listed;
  const { organizations, themes, countries, goals } = mandateLists();
  const term = (
    { id, title }: { readonly id: string; readonly title: NamesByLanguage<string> },
    others: readonly string[] = [],
  ): ListedTerm => ({ term: id, titles: title, others: [...new Set(others)] });
  const all = <Said>(names: NamesByLanguage<readonly Said[]>) => Object.values(names).flat();
  listed = {
    organizations: organizations.entries.map((each) =>
      term(
        { id: each.id, title: presentNames(each.names) },
        // A short form ("the Organization") names several.
        all(each.names).flatMap(({ name, form }) => (form === 'short' ? [] : [name])),
      ),
    ),
    themes: themes.entries.map((each) => term(each)),
    countries: countries.entries.map((each) => term(each, [each.id, ...all(each.names)])),
    goals: goals.entries.map((each) => term(each)),
  };
  return listed;
}
