import type { ChasedOrganization } from '../api/reporting-queries.ts';

/** The addresses of those who are to be asked, each once, in the order of the list. */
export function addressesToAsk(
  organizations: readonly Pick<ChasedOrganization, 'posts'>[],
): readonly string[] {
  return [
    ...new Set(organizations.flatMap(({ posts }) => posts.flatMap(({ holder }) => holder?.email ?? []))),
  ];
}
