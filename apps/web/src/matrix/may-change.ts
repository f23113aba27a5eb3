import { SIDES, type Side } from '@biennium/core/follow-up';
import type { MatrixInShort, MatrixLine } from '../api/matrix-queries.ts';
import type { WhoAsks } from '../api/who-queries.ts';

/** Why a person cannot give a line other words here. */
export type WhyNot = 'closed' | 'adopted' | 'withdrawn' | 'not-yours';

/** Null where they can: coordinators any line, focal points those that their organization leads (rule F13), before the matrix is adopted (rule F2). */
export function whyNoChange(
  { grants }: Pick<WhoAsks, 'grants'>,
  { adoptedOn, closedOn }: Pick<MatrixInShort, 'adoptedOn' | 'closedOn'>,
  { withdrawn, content: { leads } }: Pick<MatrixLine, 'withdrawn' | 'content'>,
): WhyNot | null {
  if (closedOn !== null) return 'closed';
  if (adoptedOn !== null) return 'adopted';
  if (withdrawn) return 'withdrawn';
  const may = grants.some(
    ({ role, organization }) =>
      role === 'coordinator' ||
      (role === 'focal-point' && organization !== null && [leads.a, leads.b].includes(organization)),
  );
  return may ? null : 'not-yours';
}

/** Whether a person may propose any line. */
export function mayPropose({ may }: Pick<WhoAsks, 'may'>): boolean {
  return may.includes('propose activities');
}

/** For which side a person may propose a line; `lead` is the one organization that it may be led by, null where any may. */
interface Proposal {
  readonly side: Side;
  readonly lead: string | null;
}

/** For which sides a person may propose a line, and of a focal point the organization that is to lead it. */
export function proposalsOf({ grants }: Pick<WhoAsks, 'grants'>): readonly Proposal[] {
  const found = grants.flatMap(({ role, side, organization }): readonly Proposal[] => {
    if (side === null) return [];
    if (role === 'coordinator') return [{ side, lead: null }];
    return role === 'focal-point' && organization !== null ? [{ side, lead: organization }] : [];
  });
  // Who is both on a side acts as its coordinator.
  return SIDES.flatMap((side): readonly Proposal[] => {
    const own = found.filter((each) => each.side === side);
    const first = own.find(({ lead }) => lead === null) ?? own[0];
    return first === undefined ? [] : [first];
  });
}
