import { type Refusal, refusal } from '../refusals/refusal.ts';
import type { Actor, Role } from './actor.ts';

/** What can be asked of the texts, and the roles that may. The one table of permissions. */
const permissions = {
  'read texts': ['local-person', 'visitor'],
  'keep texts': ['local-person'],
  'correct texts': ['local-person'],
  'arrange lineages': ['local-person'],
  'draft texts': ['local-person'],
  'keep the register': ['local-person'],
  'share calendars': ['local-person'],
  'keep focal points': ['local-person'],
  'see contacts': ['local-person'],
  'import from the disk': ['local-person'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Null when the actor may; otherwise why not. Reads: `mayNot(actor, 'correct texts')`. */
export function mayNot(actor: Actor, what: Permission): Refusal | null {
  const roles: readonly Role[] = permissions[what];
  if (actor.roles.some((role) => roles.includes(role))) return null;
  return refusal('not-permitted', `Only a person at the machine of the store may ${what}.`);
}
