import type { PlannedPost } from '@biennium/core';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import {
  addAssignment,
  assignmentsOfPost,
  changeAssignment,
} from '../store/repositories/focal-assignments.ts';
import { addPerson, changePersonData } from '../store/repositories/focal-people.ts';
import { addPost, changePost } from '../store/repositories/focal-posts.ts';
import { holdWorkspace } from '../store/repositories/many-entries.ts';
import { keepNote, toldAssignment } from './change-post.ts';
import type { Context } from './context.ts';
import { plainLine } from './given-words.ts';
import type { LongWorker } from './long-work.ts';
import { planDirectory, stateOfDirectory } from './plan-directory.ts';
import type { TableFile } from './plan-tables.ts';
import type { DirectoryImported } from './post-pages.ts';
import { today } from './show-posts.ts';
import { tellChange } from './tell-change.ts';

/** What rows so far have added: posts by their organization, role and matter, people by the row that named them first. */
interface Added {
  readonly posts: Map<string, string>;
  readonly people: Map<string, string>;
}

/**
 * Imports a table of focal points, whole or not at all, as its preview showed it: `fingerprint` is that of the preview. Refused: `table/stale` where
 * the file or what it would change is another than was shown, `table/invalid` where a row cannot be taken, and as {@link planDirectory} refuses.
 */
export async function importDirectory(
  context: Context,
  file: TableFile,
  fingerprint: string,
  worker: LongWorker,
): Promise<Result<DirectoryImported>> {
  // Before the transaction, in which the embedded store answers nobody else.
  const state = await stateOfDirectory(context);
  const planned = await planDirectory(context, file, worker);
  if (!planned.done) return planned;
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    await holdWorkspace(db, context.actor.workspace);
    if (planned.value.fingerprint !== fingerprint || (await stateOfDirectory(within, true)) !== state)
      return refused(refusal('table/stale', 'The directory, or the file, changed since the preview.'));
    const wrong = planned.value.problems.find(({ severity }) => severity === 'error');
    if (wrong) {
      const place = `row ${wrong.row}${wrong.column ? `, column ${wrong.column}` : ''}`;
      return refused(
        refusal('table/invalid', `The table cannot be imported: ${place} is not right.`, 'file'),
      );
    }
    const changing = planned.value.rows.filter(({ changes }) => changes.length > 0);
    const added: Added = { posts: new Map(), people: new Map() };
    for (const row of changing) await keepRow(within, row, added);
    await tellChange(within, 'posts imported', 'directory', null, { rows: changing.length });
    return done({ changed: changing.length });
  });
}

async function keepRow(context: Context, row: PlannedPost, added: Added): Promise<void> {
  const { db, actor } = context;
  const post = row.post ?? (await postOf(context, row, added));
  const person = await personOf(context, row, added);
  const { assignment } = row;
  if (assignment && person !== null) {
    const made = { ...assignment, post, person };
    const before = (await assignmentsOfPost(db, actor.workspace, post)).find(
      ({ id }) => id === assignment.id,
    );
    const id = before?.id ?? (await addAssignment(db, actor.workspace, actor.id, made));
    const after = { ...made, id, withdrawn: false };
    if (before) await changeAssignment(db, actor.workspace, after);
    const kind = before ? 'days changed' : assignment.confirmed ? 'confirmed' : 'nominated';
    await keepNote(context, post, { kind, assignment: id });
    const action = before ? 'assignment changed' : 'assignment made';
    await tellChange(context, action, id, before ? toldAssignment(before) : null, {
      ...{ post, row: row.row },
      ...toldAssignment(after),
    });
  }
  await changePost(db, actor.workspace, post);
}

/** The post of a row that the organization does not have yet, once for all rows that are about it. */
async function postOf(context: Context, row: PlannedPost, { posts }: Added): Promise<string> {
  const { db, actor } = context;
  const post = { organization: row.organization, role: row.role, about: plainLine(row.about) };
  const key = JSON.stringify([post.organization, post.role, post.about.toLowerCase()]);
  const known = posts.get(key);
  if (known !== undefined) return known;
  const since = row.assignment && row.assignment.from < today() ? row.assignment.from : today();
  const id = await addPost(db, actor.workspace, actor.id, { ...post, since });
  if (id === null) throw new Error('a planned post is there already');
  posts.set(key, id);
  await tellChange(context, 'post added', id, null, { ...post, since, row: row.row });
  return id;
}

/** Whom a row names: added once, or changed. */
async function personOf(context: Context, row: PlannedPost, { people }: Added): Promise<string | null> {
  const { db, actor } = context;
  const { person, personChanges } = row;
  if (person === null) return null;
  const known = people.get(person.id) ?? (person.id.startsWith('row:') ? null : person.id);
  if (!personChanges && known !== null) return known;
  const data = { name: plainLine(person.name), email: person.email, phone: person.phone };
  if (known === null) {
    const id = await addPerson(db, actor.workspace, actor.id, data);
    people.set(person.id, id);
    await tellChange(context, 'person added', id, null, { version: 1 });
    return id;
  }
  const version = await changePersonData(db, actor.workspace, known, actor.id, data);
  await tellChange(context, 'person changed', known, { version: version - 1 }, { version });
  return known;
}
