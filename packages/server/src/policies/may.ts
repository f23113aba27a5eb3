import type { Side } from '@biennium/core';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import type { Actor, Grant, Role } from './actor.ts';
import { holdersOf, type Permission, type Reach } from './permissions.ts';

/** Whose a thing is: the side it belongs to, and the organizations that it concerns on that side. */
export interface Concern {
  readonly side: Side | null;
  readonly organizations: readonly string[];
}

/** Null when the actor may; otherwise why not. Reads: `mayNot(actor, 'report', { side, organizations })`. */
export function mayNot(actor: Actor, what: Permission, of?: Concern): Refusal | null {
  const holders = holdersOf(what);
  if (actor.grants.some((grant) => reaches(holders[grant.role], grant, of))) return null;
  return refusal('not-permitted', `${whoMay(what)} may ${what}.`);
}

/** Whether the actor may for anything at all: what is asked before it is known whose the thing is. */
export function mayNever(actor: Actor, what: Permission): Refusal | null {
  const holders = holdersOf(what);
  if (actor.grants.some(({ role }) => holders[role] !== undefined)) return null;
  return refusal('not-permitted', `${whoMay(what)} may ${what}.`);
}

function reaches(reach: Reach | undefined, grant: Grant, of: Concern | undefined): boolean {
  if (reach === undefined) return false;
  if (reach === 'everything') return true;
  if (of === undefined) return false;
  if (reach === 'own side') return of.side !== null && grant.side === of.side;
  return grant.organization !== null && of.organizations.includes(grant.organization);
}

const NAMES: Readonly<Record<Role, string>> = {
  'local-person': 'a person at the machine of the store',
  visitor: 'a visitor',
  coordinator: 'a coordinator',
  'focal-point': 'a focal point',
  validator: 'a validator',
  'report-editor': 'a report editor',
  delegation: 'a delegation',
  administrator: 'an administrator',
};

const OF: Readonly<Record<Reach, string>> = {
  everything: '',
  'own side': ' of the side',
  'own organization': ' of the organization',
};

/** Who holds a permission, in words: "Only a coordinator of the side or a focal point of the organization". */
function whoMay(what: Permission): string {
  const holders = Object.entries(holdersOf(what)) as [Role, Reach][];
  const named = holders.map(([role, reach]) => `${NAMES[role]}${OF[reach]}`);
  const last = named.pop() ?? 'nobody';
  return `Only ${named.length === 0 ? last : `${named.join(', ')} or ${last}`}`;
}
