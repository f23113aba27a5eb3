import type { Side } from '@biennium/core';

/** The workspace that the program makes at first, and that the founding texts belong to. */
export const mainWorkspace = 'workspace:main';

/**
 * What somebody is in a workspace. `local-person`: whoever is at the machine of a store that has no accounts yet, and the program itself.
 * `visitor`: who has not signed in. The others are given to accounts, for a time.
 */
export type Role = 'local-person' | 'visitor' | GivenRole;

/** A role that an account is given in a workspace. */
export type GivenRole =
  | 'coordinator'
  | 'focal-point'
  | 'validator'
  | 'report-editor'
  | 'delegation'
  | 'administrator';

export const GIVEN_ROLES: readonly GivenRole[] = [
  'coordinator',
  'focal-point',
  'validator',
  'report-editor',
  'delegation',
  'administrator',
];

/** A role, with the side and the organization for which it is held; null where it is held for none. */
export interface Grant {
  readonly role: Role;
  readonly side: Side | null;
  readonly organization: string | null;
}

/** Who asks for something, and in which workspace. `id` is written beside everything that they do. */
export interface Actor {
  readonly id: string;
  readonly workspace: string;
  /** The roles that they hold there today. */
  readonly grants: readonly Grant[];
}

const alone = (role: Role): readonly Grant[] => [{ role, side: null, organization: null }];

/** The person at this machine: whoever may run the program on it. */
export const localPerson: Actor = {
  id: 'person:local',
  workspace: mainWorkspace,
  grants: alone('local-person'),
};

/** Somebody who has not signed in, or is at another machine. */
export const visitor: Actor = { id: 'person:visitor', workspace: mainWorkspace, grants: alone('visitor') };

/** The program itself, keeping the texts that it carries. */
export const foundingCorpus: Actor = {
  id: 'program:corpus',
  workspace: mainWorkspace,
  grants: alone('local-person'),
};

/** The program itself, keeping the register up with the texts of a workspace. */
export function registerReader(workspace: string): Actor {
  return { id: 'program:register', workspace, grants: alone('local-person') };
}

/** What members of lineages that the program found have for an author. */
export const discovery = 'program:discovery';

/** The sides for which somebody holds a role. */
export function sidesOf({ grants }: Actor): readonly Side[] {
  return [...new Set(grants.flatMap(({ side }) => side ?? []))];
}
