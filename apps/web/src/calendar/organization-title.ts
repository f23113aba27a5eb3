import type { CalendarPage } from '../api/calendar-queries.ts';
import type { Language } from '../words/language.ts';

type Organization = CalendarPage['organizations'][number];

/** What an organization of the list is called in a language, else in another. */
function organizationTitle({ id, titles }: Organization, language: Language): string {
  return titles[language] ?? titles.en ?? titles.fr ?? id;
}

/** Organizations by their names, in the order of the language. */
export function namedOrganizations(
  organizations: readonly Organization[],
  language: Language,
): { readonly id: string; readonly name: string }[] {
  return organizations
    .map((each) => ({ id: each.id, name: organizationTitle(each, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/** So many are named; of a collective there may be dozens. */
const MOST = 3;

/** Whom something concerns, by name: those of the list, those of the register as these are `called`, others in their words. */
export function concernedInWords(
  concerns: readonly string[],
  organizations: readonly Organization[],
  language: Language,
  called: (value: string) => string,
): string[] {
  const names = concerns.map((each) => {
    const listed = organizations.find(({ id }) => id === each);
    return listed ? organizationTitle(listed, language) : called(each);
  });
  return [...new Set(names)].slice(0, MOST);
}
