import { type PairConfiguration, wrongInConfiguration } from '@biennium/core';
import { mayNot } from '../../policies/may.ts';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import {
  addWorkspace,
  changeWorkspaceRow,
  type StoredWorkspace,
  workspaceById,
  workspacesOf,
} from '../../store/repositories/workspaces.ts';
import type { Context } from '../context.ts';
import { plainLine } from '../given-words.ts';
import { tellChange } from '../tell-change.ts';
import { isSample } from './account-within-reach.ts';

/** A pair as a person gives it. */
export interface GivenWorkspace {
  readonly name: string;
  readonly configuration: PairConfiguration;
}

const longestName = 200;
const codePattern = /^[a-z][a-z0-9-]{1,30}$/;

/** All workspaces of the house: their names and codes are no secret. */
export async function listWorkspaces({ db, actor }: Context): Promise<Result<readonly StoredWorkspace[]>> {
  const denied = mayNot(actor, 'read texts');
  return denied ? refused(denied) : done(await workspacesOf(db));
}

export async function showWorkspace({ db, actor }: Context): Promise<Result<StoredWorkspace>> {
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const workspace = await workspaceById(db, actor.workspace);
  return workspace ? done(workspace) : refused(refusal('not-found', 'There is no such workspace.'));
}

/**
 * Makes a workspace for another pair, by its configuration alone (rule F12). Refused: `not-permitted`, `workspace/invalid` where the configuration
 * is wrong or the code is none or taken.
 */
export async function makeWorkspace(
  context: Context,
  { name, configuration, code }: GivenWorkspace & { readonly code: string },
): Promise<Result<StoredWorkspace>> {
  const denied = (await isSample(context)) ? notFromSample() : mayNot(context.actor, 'keep settings');
  if (denied) return refused(denied);
  const wrong = wrongWorkspace({ name, configuration });
  if (wrong) return refused(wrong);
  if (!codePattern.test(code))
    return refused(invalidWorkspace('A code has 2 to 31 small letters, digits and hyphens.', 'code'));
  const id = `workspace:${code}`;
  return context.db.transaction().execute(async (db) => {
    const plain = plainLine(name).slice(0, longestName);
    const added = await addWorkspace(db, { id, name: plain, code, configuration, sample: false });
    if (!added) return refused(invalidWorkspace('Another workspace has this code.', 'code'));
    const within = { db, actor: { ...context.actor, workspace: id } };
    await tellChange(within, 'workspace made', id, null, { name: plain, configuration });
    return done((await workspaceById(db, id)) as StoredWorkspace);
  });
}

/** Changes the configuration of the pair. Refused: `not-permitted`, `workspace/version-stale`, `workspace/invalid`. */
export async function configureWorkspace(
  context: Context,
  given: GivenWorkspace,
  expected: number | null,
): Promise<Result<StoredWorkspace>> {
  const denied = mayNot(context.actor, 'keep settings');
  if (denied) return refused(denied);
  const wrong = wrongWorkspace(given);
  if (wrong) return refused(wrong);
  const { workspace: id } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const before = await workspaceById(db, id, true);
    if (!before) return refused(refusal('not-found', 'There is no such workspace.'));
    if (expected !== null && expected !== before.version)
      return refused(refusal('workspace/version-stale', 'Somebody changed the settings in the meantime.'));
    const after = { ...given, name: plainLine(given.name).slice(0, longestName) };
    await changeWorkspaceRow(db, id, after);
    const told = { name: before.name, configuration: before.configuration };
    await tellChange({ ...context, db }, 'workspace configured', id, told, after);
    return done((await workspaceById(db, id)) as StoredWorkspace);
  });
}

function wrongWorkspace({ name, configuration }: GivenWorkspace): Refusal | null {
  if (plainLine(name) === '') return invalidWorkspace('Give it a name.', 'name');
  const [problem] = wrongInConfiguration(configuration);
  if (!problem) return null;
  const why = {
    missing: 'is missing',
    twice: 'is there twice',
    'out-of-range': 'is no such number of months',
  };
  return invalidWorkspace(`${problem.field} ${why[problem.code]}.`, problem.field);
}

function notFromSample(): Refusal {
  return refusal('not-permitted', 'No workspace is made from one that is there to try the program with.');
}

function invalidWorkspace(message: string, field: string): Refusal {
  return refusal('workspace/invalid', message, field);
}
