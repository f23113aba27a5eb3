import type { Actor, Grant } from '../../policies/actor.ts';
import { mayNever } from '../../policies/may.ts';
import { type Permission, permissions } from '../../policies/permissions.ts';
import { done, type Result } from '../../refusals/result.ts';
import { accountById, type StoredAccount } from '../../store/repositories/accounts/accounts.ts';
import { linkByHash, type StoredLink } from '../../store/repositories/accounts/one-time-links.ts';
import type { StoredWorkspace } from '../../store/repositories/workspaces.ts';
import type { Context } from '../context.ts';
import { hashOfToken } from './tokens.ts';
import { showWorkspace } from './workspaces.ts';

/** Who asks, as a page shows it. */
export interface Who {
  readonly account: StoredAccount | null;
  /** Whoever is at the machine of a store without accounts. */
  readonly local: boolean;
  readonly grants: readonly Grant[];
  /** What they may at least for some things. */
  readonly may: readonly Permission[];
  readonly workspace: StoredWorkspace;
}

/** Who asks, what they hold in this workspace, and what they may. Refused: `not-found`. */
export async function showWho(context: Context): Promise<Result<Who>> {
  const { db, actor } = context;
  const workspace = await showWorkspace(context);
  if (!workspace.done) return workspace;
  const { grants } = actor;
  return done({
    account: await accountById(db, actor.id),
    local: grants.some(({ role }) => role === 'local-person'),
    grants: grants.filter(({ role }) => role !== 'visitor' && role !== 'local-person'),
    may: permissionsOf(actor),
    workspace: workspace.value,
  });
}

function permissionsOf(actor: Actor): readonly Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((what) => mayNever(actor, what) === null);
}

/** What a one-time link is for, without using it; null where there never was one. */
export async function showLink(
  { db }: Context,
  token: string,
): Promise<(Pick<StoredLink, 'purpose'> & { state: string; name: string | null }) | null> {
  const link = await linkByHash(db, hashOfToken(token), new Date());
  if (link === null) return null;
  const account = link.account === null ? null : await accountById(db, link.account);
  return { purpose: link.purpose, state: link.state, name: account?.name ?? null };
}
