import { isDay, type Side } from '@biennium/core';
import { GIVEN_ROLES, type GivenRole } from '../../policies/actor.ts';
import type { Refusal } from '../../refusals/refusal.ts';
import { entriesById } from '../../store/repositories/register-entries.ts';
import type { Context } from '../context.ts';
import { today } from '../show-posts.ts';
import { invalidAccount } from './account-words.ts';

/** A role that a person gives. Days are ISO 8601; it begins today where none is given. */
export interface GivenRoleWords {
  readonly role: GivenRole;
  readonly side?: Side | null | undefined;
  readonly organization?: string | null | undefined;
  readonly from?: string | undefined;
  readonly until?: string | null | undefined;
}

/** A role as it can be kept. */
export interface CheckedRole {
  readonly role: GivenRole;
  readonly side: Side | null;
  readonly organization: string | null;
  readonly from: string;
  readonly until: string | null;
}

/** The roles that are held for a side, and those that are held for an organization of it. */
const OF_A_SIDE: readonly GivenRole[] = ['coordinator', 'focal-point', 'validator'];
const OF_AN_ORGANIZATION: readonly GivenRole[] = ['focal-point', 'validator'];

/** A role as it can be kept, or why it cannot (rule S142): coordinators are of a side, focal points and validators of an organization too. */
export async function roleOfWords(
  { db, actor }: Context,
  given: GivenRoleWords,
): Promise<CheckedRole | Refusal> {
  const { role, from = today(), until = null } = given;
  const side = role === 'administrator' ? null : (given.side ?? null);
  const organization = OF_AN_ORGANIZATION.includes(role) ? (given.organization ?? null) : null;
  if (!GIVEN_ROLES.includes(role)) return invalidAccount('There is no such role.', 'role');
  if (OF_A_SIDE.includes(role) && side === null) return invalidAccount('Say for which side.', 'side');
  if (OF_AN_ORGANIZATION.includes(role) && organization === null)
    return invalidAccount('Say for which organization.', 'organization');
  if (organization !== null) {
    const [entry] = await entriesById(db, actor.workspace, [organization]);
    if (entry?.kind !== 'organization')
      return invalidAccount('No organization of this kind is known here.', 'organization');
  }
  if (!isDay(from)) return invalidAccount('There is no such day.', 'from');
  if (until !== null && !isDay(until)) return invalidAccount('There is no such day.', 'until');
  if (until !== null && until < from) return invalidAccount('It ends before it begins.', 'until');
  return { role, side, organization, from, until };
}
