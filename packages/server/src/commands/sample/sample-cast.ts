import {
  type ActivityContent,
  type Decision,
  type OfEachSide,
  ofEachSide,
  type Side,
  sampleOrganizations,
  samplePair,
  samplePeople,
} from '@biennium/core';
import { type Actor, foundingCorpus, type Grant } from '../../policies/actor.ts';
import type { Result } from '../../refusals/result.ts';
import { addAccount } from '../../store/repositories/accounts/accounts.ts';
import { addRole } from '../../store/repositories/accounts/roles.ts';
import { addWorkspace } from '../../store/repositories/workspaces.ts';
import { addEntry } from '../add-entry.ts';
import type { Context } from '../context.ts';
import { showDecision, turnKey } from '../keys/turn-key.ts';
import { proposeActivity } from '../matrix/propose-activity.ts';
import { today } from '../show-posts.ts';
import { tellChange } from '../tell-change.ts';

/** The workspace of what is made up, apart from all that is real. */
const sampleWorkspace = { id: 'workspace:sample', code: 'sample' } as const;

/** Those who act in what is made up, each in the contexts of the commands that they give. */
export interface SampleCast {
  readonly day: string;
  readonly coordinators: OfEachSide<Context>;
  readonly organizations: OfEachSide<readonly string[]>;
  /** Who reports and who validates for an organization, by its id; nobody does for the last of each side. */
  readonly reporters: ReadonlyMap<string, Context>;
  readonly validators: ReadonlyMap<string, Context>;
}

/** What was done: what is made up is right, so a refusal is a fault of the program. */
export function made<T>(result: Result<T>): T {
  if (!result.done)
    throw new Error(`The sample is refused: ${result.refusal.code}: ${result.refusal.message}`);
  return result.value;
}

/** Makes the workspace, its people and its organizations. Null where the workspace is there. */
export async function sampleCast(db: Context['db']): Promise<SampleCast | null> {
  const { id: workspace, code } = sampleWorkspace;
  const name = 'Sample';
  const added = await addWorkspace(db, {
    id: workspace,
    name,
    code,
    configuration: samplePair,
    sample: true,
  });
  if (!added) return null;
  const program: Context = { db, actor: { ...foundingCorpus, workspace } };
  await tellChange(program, 'workspace made', workspace, null, { name, configuration: samplePair });
  const organizations = {
    a: await organizationsOf(program, 'a'),
    b: await organizationsOf(program, 'b'),
  };
  const day = today();
  const people: { readonly grant: Grant; readonly context: Context }[] = [];
  for (const { name: called, language, role, side, organization: place } of samplePeople) {
    const organization = side === null || place === null ? null : (organizations[side][place] ?? null);
    const account = await addAccount(db, program.actor.id, {
      name: called,
      email: null,
      language,
      sample: true,
    });
    if (account === null) throw new Error('An account without an address was refused.');
    const grant: Grant = { role, side, organization };
    await addRole(db, program.actor.id, {
      ...{ workspace, account, role, side, organization, from: day, until: null },
    });
    await tellChange(program, 'account made', account, null, { roles: [grant] });
    const actor: Actor = { id: account, workspace, grants: [grant] };
    people.push({ grant, context: { db, actor } });
  }
  const coordinator = (side: Side): Context => {
    const found = people.find(({ grant }) => grant.role === 'coordinator' && grant.side === side);
    if (!found) throw new Error(`The sample has no coordinator of the side ${side}.`);
    return found.context;
  };
  const ofRole = (role: Grant['role']) =>
    new Map(
      people.flatMap(({ grant, context }) =>
        grant.role === role && grant.organization !== null ? [[grant.organization, context] as const] : [],
      ),
    );
  return {
    ...{ day, organizations, coordinators: ofEachSide(coordinator) },
    ...{ reporters: ofRole('focal-point'), validators: ofRole('validator') },
  };
}

async function organizationsOf(context: Context, side: Side): Promise<string[]> {
  const source = { words: 'Sample' };
  const ids: string[] = [];
  for (const { name, acronym } of sampleOrganizations[side]) {
    const statements = [
      { field: 'name', value: name, language: 'en', source },
      { field: 'acronym', value: acronym, source },
      { field: 'side', value: side, source },
    ];
    ids.push(made(await addEntry(context, { kind: 'organization', statements })));
  }
  return ids;
}

/** Turns the keys of the sides that are named, of both where none is. */
export async function turnKeys(
  { coordinators }: SampleCast,
  decision: Decision,
  subject: string,
  sides: readonly Side[] = ['a', 'b'],
): Promise<void> {
  const { fingerprint: seen } = made(await showDecision(coordinators.a, decision, subject));
  for (const side of sides) made(await turnKey(coordinators[side], decision, subject, { seen }));
}

/** Proposes lines, every second one by the other side; answers their ids in this order. */
export async function proposeLines(
  { coordinators }: SampleCast,
  matrix: string,
  contents: readonly ActivityContent[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, content] of contents.entries()) {
    const side: Side = index % 2 === 0 ? 'a' : 'b';
    ids.push(made(await proposeActivity(coordinators[side], { matrix, content, visibility: 'both sides' })));
  }
  return ids;
}
