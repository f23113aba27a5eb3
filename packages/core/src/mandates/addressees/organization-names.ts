import type { ListLanguage, OrganizationList } from '../lists/list.ts';
import { Phrases } from '../lists/phrases.ts';

/**
 * How a phrase names: by a whole name; by letters; by a short form of an organization that was named before; `before` the two sides
 * that it names together; not at all, where it only looks like a name.
 */
export type Naming = 'full' | 'acronym' | 'short' | 'before' | 'other';

/** What a phrase says: which organization it names, and how. */
export interface OrganizationPhrase {
  readonly organization: string;
  readonly naming: Naming;
  /** Whose name it holds: what must have been named before, for a short form. The letters, for an acronym. */
  readonly asks: string;
  /** The family it belongs to. */
  readonly side: string | null;
  /** A single word is a name only in capitals. */
  readonly isWord: boolean;
}

const known = new WeakMap<OrganizationList, Map<string, Phrases<OrganizationPhrase>>>();

/** All names of a list in one language, ready to be found; made once for a list and a language. */
export function phrasesOfOrganizations(
  list: OrganizationList,
  language: string,
): Phrases<OrganizationPhrase> {
  const byLanguage = known.get(list) ?? new Map<string, Phrases<OrganizationPhrase>>();
  known.set(list, byLanguage);
  const made = byLanguage.get(language) ?? madePhrases(list, language as ListLanguage);
  byLanguage.set(language, made);
  return made;
}

function madePhrases(list: OrganizationList, language: ListLanguage): Phrases<OrganizationPhrase> {
  const phrases = new Phrases<OrganizationPhrase>(language);
  const byId = new Map(list.entries.map((entry) => [entry.id, entry]));
  const add = (phrase: string, organization: string, naming: Naming, asks: string): void =>
    phrases.add(phrase, {
      organization,
      naming,
      asks,
      side: byId.get(organization)?.side ?? null,
      isWord: /^[\p{L}\p{M}]+$/u.test(phrase),
    });

  for (const phrase of list.others?.[language] ?? []) add(phrase, '', 'other', '');
  for (const { id, side, role, names, beforeSides } of list.entries) {
    const holder = role && side ? side : id;
    for (const { name, form } of names[language] ?? [])
      add(name, id, form, form === 'acronym' ? name : holder);
    for (const phrase of beforeSides?.[language] ?? []) add(phrase, id, 'before', '');
  }
  for (const { id, side, role } of list.entries) {
    if (!role || !side) continue;
    for (const pattern of list.roles[role]?.[language] ?? [])
      for (const { name, form } of byId.get(side)?.names[language] ?? [])
        add(pattern.replace('{}', name), id, form === 'short' ? 'short' : 'full', side);
  }
  return phrases;
}
