import { randomUUID } from 'node:crypto';
import type { Side } from '@biennium/core';
import type { Kysely } from 'kysely';
import { nextInstant } from '../../next-instant.ts';
import type { Tables } from '../../tables.ts';

/** A role that an account holds in a workspace, from its first to its last ISO 8601 day. */
export interface StoredRole {
  readonly id: string;
  readonly workspace: string;
  readonly account: string;
  readonly role: string;
  readonly side: Side | null;
  readonly organization: string | null;
  readonly from: string;
  readonly until: string | null;
}

export type RoleToKeep = Omit<StoredRole, 'id'>;

export async function addRole(db: Kysely<Tables>, author: string, role: RoleToKeep): Promise<string> {
  const id = `role:${randomUUID()}`;
  const { from, until, ...rest } = role;
  await db
    .insertInto('account_role')
    .values({ ...rest, id, from_day: from, until_day: until, author, made_at: nextInstant() })
    .execute();
  return id;
}

/** All roles of some accounts, in all workspaces, those that have ended among them. */
export async function rolesOfAccounts(
  db: Kysely<Tables>,
  accounts: readonly string[],
): Promise<StoredRole[]> {
  if (accounts.length === 0) return [];
  const rows = await db
    .selectFrom('account_role')
    .select(['id', 'workspace', 'account', 'role', 'side', 'organization'])
    .select(['from_day as from', 'until_day as until'])
    .where('account', 'in', accounts)
    .orderBy('from_day')
    .orderBy('made_at')
    .execute();
  return rows;
}

/** Sets the last day of a role. */
export async function endRoleRow(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  until: string,
): Promise<void> {
  await db
    .updateTable('account_role')
    .set({ until_day: until })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** Whether a role is held on a day. */
export function holdsOn({ from, until }: Pick<StoredRole, 'from' | 'until'>, day: string): boolean {
  return from <= day && (until === null || day <= until);
}
