import type { NameContext } from './organizations-in-text.ts';
import { organizationsInText } from './organizations-in-text.ts';

/**
 * Who belongs to a collective (rule M53), by identifier; of "the two organizations" the two that the instrument is about. Nobody where
 * the list does not say it, as of the lead agencies.
 */
export function membersOf(organization: string, { organizations, partners }: NameContext): string[] {
  const { entries } = organizations;
  const collective = entries.find(({ id }) => id === organization);
  if (!collective) return [];
  const { members = [], membersOfKinds = [], ofEachSide, side } = collective;
  if (ofEachSide)
    return partners.flatMap((partner) =>
      ofEachSide === 'self'
        ? [partner]
        : entries.filter(({ role, side: of }) => role === ofEachSide && of === partner).map(({ id }) => id),
    );
  const ofKinds = entries.filter((entry) => entry.side === side && membersOfKinds.includes(entry.kind));
  return [...new Set([...members, ...ofKinds.map(({ id }) => id)])].filter((id) => id !== organization);
}

/** The organizations that a title says cooperate, in its order: "Cooperation between the United Nations and the …". */
export function partnersOfTitle(
  title: string | null,
  language: string,
  organizations: NameContext['organizations'],
): string[] {
  const heads = new Set(
    organizations.entries.filter(({ id, side }) => side === id || side === 'third').map(({ id }) => id),
  );
  const named = organizationsInText(title ?? '', { language, organizations, partners: [] });
  return [...new Set(named.map(({ organization }) => organization).filter((id) => heads.has(id)))].slice(
    0,
    2,
  );
}
