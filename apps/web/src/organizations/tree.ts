import type { OrganizationInShort } from '../api/organization-queries.ts';
import { type OrganizationFilter, passes } from './organizations-search.ts';

/** An organization in the tree of its family. */
export interface Branch {
  readonly organization: OrganizationInShort;
  readonly children: readonly Branch[];
  /** It stands here only because one beneath it passes the filter. */
  readonly isWay: boolean;
}

/** A family as a tree. `none` holds what belongs to both sides, or whose side nobody told. */
export interface Family {
  readonly side: 'a' | 'b' | 'third' | 'none';
  readonly roots: readonly Branch[];
  /** How many pass the filter. */
  readonly count: number;
}

const order = ['a', 'b', 'third', 'none'] as const;

/**
 * The families as trees, narrowed to what passes the filter and the way to it. One whose parent is of another side, or not there, or leads back
 * to itself, is a root.
 */
export function familiesOf(
  organizations: readonly OrganizationInShort[],
  filter: OrganizationFilter,
): Family[] {
  const byId = new Map(organizations.map((each) => [each.id, each]));
  const children = new Map<string, OrganizationInShort[]>();
  const roots: OrganizationInShort[] = [];
  for (const organization of organizations) {
    const parent = parentOf(organization, byId);
    if (parent === null) roots.push(organization);
    else children.set(parent.id, [...(children.get(parent.id) ?? []), organization]);
  }
  let count = 0;
  const branchOf = (organization: OrganizationInShort): Branch | null => {
    const isOwn = passes(organization, filter);
    if (isOwn) count++;
    const beneath = (children.get(organization.id) ?? []).flatMap((each) => branchOf(each) ?? []);
    if (!isOwn && beneath.length === 0) return null;
    return { organization, children: beneath, isWay: !isOwn };
  };
  return order.flatMap((side): Family[] => {
    count = 0;
    const own = roots
      .filter((each) => (each.side ?? 'none') === side)
      .flatMap((each) => branchOf(each) ?? []);
    return own.length === 0 ? [] : [{ side, roots: own, count }];
  });
}

function parentOf(
  organization: OrganizationInShort,
  byId: ReadonlyMap<string, OrganizationInShort>,
): OrganizationInShort | null {
  const parent = organization.parent === null ? undefined : byId.get(organization.parent);
  if (!parent || (parent.side !== organization.side && organization.side !== null)) return null;
  const passed = new Set([organization.id]);
  for (
    let at: OrganizationInShort | undefined = parent;
    at;
    at = at.parent ? byId.get(at.parent) : undefined
  ) {
    if (passed.has(at.id)) return null;
    passed.add(at.id);
  }
  return parent;
}

/** The organizations above one, the highest first. */
export function wayTo(id: string, byId: ReadonlyMap<string, OrganizationInShort>): OrganizationInShort[] {
  const way: OrganizationInShort[] = [];
  let at = byId.get(id);
  while (at?.parent && way.length < 20) {
    at = byId.get(at.parent);
    if (!at || way.includes(at) || at.id === id) break;
    way.unshift(at);
  }
  return way;
}

/** A line of a tree that can be seen. */
export interface TreeLine {
  readonly branch: Branch;
  /** From 1. */
  readonly level: number;
  readonly place: number;
  readonly size: number;
  readonly parent: string | null;
  readonly isOpen: boolean;
}

/** The lines of a tree that can be seen, from above: those beneath what is open. */
export function linesOf(roots: readonly Branch[], open: (id: string, level: number) => boolean): TreeLine[] {
  const lines: TreeLine[] = [];
  const add = (branches: readonly Branch[], level: number, parent: string | null): void => {
    for (const [at, branch] of branches.entries()) {
      const { id } = branch.organization;
      const isOpen = branch.children.length > 0 && open(id, level);
      lines.push({ branch, level, place: at + 1, size: branches.length, parent, isOpen });
      if (isOpen) add(branch.children, level + 1, id);
    }
  };
  add(roots, 1, null);
  return lines;
}
