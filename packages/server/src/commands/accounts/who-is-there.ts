import { type Actor, localPerson, mainWorkspace, visitor } from '../../policies/actor.ts';
import { hasAccounts } from '../../store/repositories/accounts/accounts.ts';
import type { StoredSession } from '../../store/repositories/accounts/sessions.ts';
import { workspaceByCode } from '../../store/repositories/workspaces.ts';
import type { Context } from '../context.ts';
import { actorOfSession } from './actor-of-session.ts';

/** What a request shows of who asks. */
export interface Asking {
  /** The code of the workspace in the address; null of the first. */
  readonly workspaceCode: string | null;
  /** The token of a session; null where there is none. */
  readonly token: string | null;
  /** It comes from the machine of the store. */
  readonly local: boolean;
  /** The program is being tried: made-up people can be stepped into. */
  readonly sample: boolean;
  /** It proves that it could open the data folder itself. */
  readonly owner: boolean;
}

/** Who asks, and the session with which they do. */
export interface WhoAsks {
  readonly actor: Actor;
  readonly session: StoredSession | null;
}

/**
 * Who asks for something (rule S140): whoever owns the data folder; who is signed in; in a store without accounts whoever is at its machine; else a
 * visitor. Null where there is no such workspace.
 */
export async function whoIsThere(db: Context['db'], asking: Asking): Promise<WhoAsks | null> {
  const { workspaceCode, token, local, sample, owner } = asking;
  const found = workspaceCode === null ? { id: mainWorkspace } : await workspaceByCode(db, workspaceCode);
  if (found === null) return null;
  const workspace = found.id;
  if (owner) return { actor: { ...localPerson, workspace }, session: null };
  const signedIn = token === null ? null : await actorOfSession(db, workspace, { token, sample });
  if (signedIn) return signedIn;
  const alone = local && !(await hasAccounts(db));
  return { actor: { ...(alone ? localPerson : visitor), workspace }, session: null };
}
