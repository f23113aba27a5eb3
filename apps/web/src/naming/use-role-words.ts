import { useWords } from '../words/use-words.ts';
import { useOrganizations } from './use-organizations.ts';
import { useSideNames } from './use-side-names.ts';

/** A role, with the side and the organization for which it is held. */
interface HeldRole {
  readonly role: string;
  readonly side: 'a' | 'b' | null;
  readonly organization: string | null;
}

/** Tells a role in words: what it is, and for whom it is held. */
export function useRoleWords(roles: readonly HeldRole[]): (role: HeldRole) => string {
  const { w } = useWords();
  const sides = useSideNames();
  const { called } = useOrganizations(roles.some(({ organization }) => organization !== null));
  return ({ role, side, organization }) => {
    const name = w(`role.${role}`);
    const whose = organization === null ? (side === null ? null : sides[side]) : called(organization);
    return whose === null ? name : w('role.of', { role: name, whose });
  };
}
