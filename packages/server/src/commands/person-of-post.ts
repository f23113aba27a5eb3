import { isEmail, isPhone } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { addPerson, listPeople, type PersonData } from '../store/repositories/focal-people.ts';
import { invalidPost } from './change-post.ts';
import type { Context } from './context.ts';
import { plainLine } from './given-words.ts';
import { tellChange } from './tell-change.ts';

/** Who is to hold a post: somebody who is known, or somebody new. */
export type PersonForPost =
  | { readonly id: string }
  | {
      readonly name: string;
      readonly email?: string | null | undefined;
      readonly phone?: string | null | undefined;
    };

/** What is kept of a person, or why it cannot be. */
export function personData(given: Exclude<PersonForPost, { id: string }>): PersonData | Refusal {
  const name = plainLine(given.name);
  const email = plainLine(given.email ?? '') || null;
  const phone = plainLine(given.phone ?? '') || null;
  if (name === '') return invalidPost('Give a name.', 'person.name');
  if (email !== null && !isEmail(email)) return invalidPost('This is no e-mail address.', 'person.email');
  if (phone !== null && !isPhone(phone)) return invalidPost('This is no telephone number.', 'person.phone');
  return { name, email, phone };
}

/** The id of who is to hold a post; somebody new is added. Refused: `not-permitted`, `focal-point/invalid`. */
export async function idOfPerson(context: Context, given: PersonForPost): Promise<string | Refusal> {
  const { db, actor } = context;
  if ('id' in given) {
    const [known] = await listPeople(db, actor.workspace, [given.id], true);
    return known && known.removedAt === null
      ? known.id
      : invalidPost('There is no such person.', 'person.id');
  }
  const denied = mayNot(actor, 'see contacts');
  if (denied) return denied;
  const data = personData(given);
  if ('code' in data) return data;
  const id = await addPerson(db, actor.workspace, actor.id, data);
  // The record names the version: what it says stands beside the person, and goes with them.
  await tellChange(context, 'person added', id, null, { version: 1 });
  return id;
}

export function noPerson(): Refusal {
  return refusal('not-found', 'There is no such person.');
}
