/** The workspace that everything belongs to until there are more. */
export const mainWorkspace = 'workspace:main';

/** What somebody is in a workspace. Until there are accounts, there are these two. */
export type Role = 'local-person' | 'visitor';

/** Who asks for something, and in which workspace. `id` is written beside everything that they do. */
export interface Actor {
  readonly id: string;
  readonly workspace: string;
  readonly roles: readonly Role[];
}

/** The person at this machine: whoever may run the program on it. */
export const localPerson: Actor = { id: 'person:local', workspace: mainWorkspace, roles: ['local-person'] };

/** Somebody at another machine, where the program was told to listen to others. */
export const visitor: Actor = { id: 'person:visitor', workspace: mainWorkspace, roles: ['visitor'] };

/** The program itself, keeping the texts that it carries. */
export const foundingCorpus: Actor = {
  id: 'program:corpus',
  workspace: mainWorkspace,
  roles: ['local-person'],
};

/** What members of lineages that the program found have for an author. */
export const discovery = 'program:discovery';
