import type { OrganizationInShort } from '../api/organization-queries.ts';
import { folded, hasWords } from '../words/folded.ts';

export const sides = ['a', 'b', 'third'] as const;
export const standings = ['waiting', 'disagreeing', 'closed', 'renamed'] as const;

/** What the organizations are narrowed to. */
export interface OrganizationFilter {
  /** Words of a name, an acronym or a code. */
  readonly words?: string | undefined;
  readonly side?: (typeof sides)[number] | undefined;
  readonly kind?: string | undefined;
  readonly standing?: (typeof standings)[number] | undefined;
}

/** The filter of an address; what it does not know is left out. */
export function organizationsSearchOf(search: Record<string, unknown>): OrganizationFilter {
  const words = text(search['words']);
  const side = sides.find((each) => each === search['side']);
  const kind = text(search['kind']);
  const standing = standings.find((each) => each === search['standing']);
  return {
    ...(words !== undefined && { words }),
    ...(side !== undefined && { side }),
    ...(kind !== undefined && { kind }),
    ...(standing !== undefined && { standing }),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 200) : undefined;
}

/** Whether an organization passes a filter. */
export function passes(organization: OrganizationInShort, filter: OrganizationFilter): boolean {
  const { side, kind, standing } = filter;
  if (side !== undefined && organization.side !== side) return false;
  if (kind !== undefined && organization.kind !== kind) return false;
  if (standing === 'waiting' && organization.waiting === 0) return false;
  if (standing === 'disagreeing' && organization.disagreeing === 0) return false;
  if (standing === 'closed' && organization.closedOn === null) return false;
  if (standing === 'renamed' && !organization.names.some(({ until }) => until !== null)) return false;
  return isCalled(organization, filter.words ?? '');
}

function isCalled({ names, acronyms, code, label }: OrganizationInShort, words: string): boolean {
  const all = [label, code ?? '', ...names.map(({ value }) => value), ...acronyms.map(({ value }) => value)];
  return hasWords(folded(all.join(' ')), words);
}
