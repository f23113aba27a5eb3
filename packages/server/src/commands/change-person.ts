import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { changePersonData, listPeople, type PersonData } from '../store/repositories/focal-people.ts';
import type { Context } from './context.ts';
import { noPerson, personData } from './person-of-post.ts';
import { tellChange } from './tell-change.ts';

/** What is another now; what is left out stays. */
export interface PersonChange {
  readonly name?: string | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/**
 * Keeps another name, address or number of a person. The record of events tells which of them changed, and never what they say. Refused:
 * `not-permitted`, `not-found`, `focal-point/version-stale`, `focal-point/invalid`.
 */
export async function changePerson(
  context: Context,
  id: string,
  given: PersonChange,
  expected: number | null,
): Promise<Result<void>> {
  const { db: outer, actor } = context;
  const denied = mayNot(actor, 'keep focal points') ?? mayNot(actor, 'see contacts');
  if (denied) return refused(denied);
  return outer.transaction().execute(async (db) => {
    const [person] = await listPeople(db, actor.workspace, [id], true);
    if (!person?.data) return refused(noPerson());
    if (expected !== null && expected !== person.version)
      return refused(refusal('focal-point/version-stale', 'Somebody changed this person in the meantime.'));
    const before = person.data;
    const after = personData({
      name: given.name ?? before.name,
      email: given.email === undefined ? before.email : given.email,
      phone: given.phone === undefined ? before.phone : given.phone,
    });
    if ('code' in after) return refused(after);
    const changed = (['name', 'email', 'phone'] as const satisfies readonly (keyof PersonData)[]).filter(
      (field) => before[field] !== after[field],
    );
    if (changed.length === 0) return done(undefined);
    const version = await changePersonData(db, actor.workspace, id, actor.id, after);
    const told = [{ version: person.version }, { version, changed }] as const;
    await tellChange({ ...context, db }, 'person changed', id, ...told);
    return done(undefined);
  });
}
