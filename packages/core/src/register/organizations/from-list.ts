import type {
  ListLanguage,
  NamesByLanguage,
  Organization,
  OrganizationList,
  OrganizationName,
} from '../../mandates/lists/list.ts';
import { dayBefore } from '../tables/days.ts';

/** What a list says of an organization: a value of a field, and the text that the list gives as its source. */
export interface ListedStatement {
  readonly field: string;
  readonly value: string;
  readonly language: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly words: string;
}

/** An organization of a list as an entry of the register. */
export interface ListedOrganization {
  /** The same for every version of the list: `organization:un-women`. */
  readonly entry: string;
  readonly statements: readonly ListedStatement[];
}

/** The entry of the register for an organization of the list, by which mandates and posts know it. */
export function entryOfListed(organization: string): string {
  return `organization:${organization}`;
}

const LANGUAGES: readonly ListLanguage[] = ['en', 'fr', 'ar'];

/**
 * The organizations of the list as entries of the register (rule R40): names and acronyms with their days, kind, side, parent, and the members of
 * collectives. Short forms, which name an organization within one text only, are left out; so is an organization that the list gives no name.
 */
export function organizationsFromList(list: OrganizationList): ListedOrganization[] {
  const named = list.entries.filter(({ names }) => LANGUAGES.some((language) => names[language]?.length));
  const known = new Set(named.map(({ id }) => id));
  return named.map((organization) => {
    const { id, kind, parent, source } = organization;
    const said = (field: string, value: string): ListedStatement => ({
      ...{ field, value, language: null, from: null, until: null, words: source },
    });
    const side = sideOf(organization, list);
    return {
      entry: entryOfListed(id),
      statements: [
        ...namesOf(organization.names),
        said('code', id),
        said('kind', kind.replaceAll('-', ' ')),
        ...(side ? [said('side', side)] : []),
        ...(parent && known.has(parent) ? [said('parent', entryOfListed(parent))] : []),
        ...membersIn(organization, list)
          .filter((member) => known.has(member))
          .map((member) => said('member', entryOfListed(member))),
      ],
    };
  });
}

function namesOf(names: NamesByLanguage<readonly OrganizationName[]>): ListedStatement[] {
  return LANGUAGES.flatMap((language) =>
    (names[language] ?? [])
      .filter(({ form }) => form !== 'short')
      .map(({ name, form, from, until, source }) => ({
        field: form === 'acronym' ? 'acronym' : 'name',
        value: name,
        language,
        from: from ?? null,
        // The list says on which day another name began.
        until: until ? dayBefore(until) : null,
        words: source,
      })),
  );
}

/** `a` and `b` are the families of the two that cooperate; what belongs to neither is `third`, what belongs to both has none. */
function sideOf({ side }: Organization, { sides }: OrganizationList): 'a' | 'b' | 'third' | null {
  if (side === null) return null;
  if (side === sides?.a) return 'a';
  return side === sides?.b ? 'b' : 'third';
}

function membersIn(
  { id, side, members = [], membersOfKinds = [], ofEachSide }: Organization,
  list: OrganizationList,
): string[] {
  const { entries, sides } = list;
  const ofBoth = [sides?.a, sides?.b].flatMap((family) =>
    ofEachSide === 'self'
      ? (family ?? [])
      : ofEachSide
        ? entries
            .filter((entry) => entry.role === ofEachSide && entry.side === family)
            .map((entry) => entry.id)
        : [],
  );
  const ofKinds = entries.filter((entry) => entry.side === side && membersOfKinds.includes(entry.kind));
  return [...new Set([...members, ...ofBoth, ...ofKinds.map((entry) => entry.id)])].filter(
    (member) => member !== id,
  );
}
