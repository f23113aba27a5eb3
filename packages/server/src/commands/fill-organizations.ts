import { createHash } from 'node:crypto';
import { type ListedOrganization, type OrganizationList, organizationsFromList } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { addEvents } from '../store/repositories/events.ts';
import { addSettledEntries, heldEntries, holdWorkspace } from '../store/repositories/many-entries.ts';
import {
  addStatements,
  dropProposals,
  type StoredStatement,
  statementsOf,
} from '../store/repositories/register-statements.ts';
import { digestOf } from './change-entry.ts';
import type { Context } from './context.ts';
import { settledMany } from './settle-many.ts';

/**
 * Brings the organizations of a list into the register, as proposals with the texts that the list names (rule R40). Brought in again, from
 * a later version of the list, what it says anew is added, what it says no more goes unless a person ruled on it. Answers how many organizations have something
 * new. Refused: `not-permitted`.
 */
export async function fillOrganizations(
  context: Context,
  list: OrganizationList,
): Promise<Result<{ readonly organizations: number }>> {
  const denied = mayNot(context.actor, 'keep the register');
  if (denied) return refused(denied);
  const { workspace, id: author } = context.actor;
  const listed = organizationsFromList(list);
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    await holdWorkspace(db, workspace);
    const ids = listed.map(({ entry }) => entry);
    const held = new Set((await heldEntries(db, workspace, ids)).map(({ id }) => id));
    const before = await statementsOf(db, workspace, [...held]);
    const known = new Set(before.map(({ entry, id }) => `${entry} ${id}`));
    const proposals = listed.flatMap((organization) => proposalsOf(organization, list));
    const made = listed.filter(({ entry }) => !held.has(entry));
    await addSettledEntries(
      db,
      workspace,
      author,
      'organization',
      made.map(({ entry }) => ({
        id: entry,
        digest: digestOf(
          'organization',
          proposals.filter((proposal) => proposal.entry === entry),
          [],
        ),
      })),
    );
    const fresh = proposals.filter(({ entry, id }) => !known.has(`${entry} ${id}`));
    await addStatements(db, workspace, fresh);
    const said = new Set(proposals.map(({ entry, id }) => `${entry} ${id}`));
    const gone = before.filter(
      ({ entry, id, source, proposed }) =>
        proposed && source.kind === 'list' && source.list === list.list && !said.has(`${entry} ${id}`),
    );
    for (const { entry, id } of gone) await dropProposals(db, workspace, entry, [id]);
    const changed = new Set([...fresh, ...gone].flatMap(({ entry }) => (held.has(entry) ? entry : [])));
    await settledMany(within, 'organization', [...changed]);
    const told = [...made.map(({ entry }) => entry), ...changed];
    await addEvents(
      db,
      workspace,
      told.map((subject) => ({
        ...{ author, action: 'entry proposed' as const, subject },
        ...{ before: null, after: { list: list.list, version: list.version } },
      })),
    );
    return done({ organizations: told.length });
  });
}

/** What the list says of an organization, as statements that are the same whenever it says the same. */
function proposalsOf(
  { entry, statements }: ListedOrganization,
  { list, version }: OrganizationList,
): Omit<StoredStatement, 'at'>[] {
  return statements.map(({ field, value, language, from, until, words }) => {
    const said = JSON.stringify([list, entry, field, value, language, from, until]);
    return {
      ...{ entry, field, value, language, from, until },
      id: `proposal:${createHash('sha256').update(said).digest('hex').slice(0, 32)}`,
      source: { kind: 'list', list, version, words },
      proposed: true,
      author: 'program:register',
    };
  });
}
