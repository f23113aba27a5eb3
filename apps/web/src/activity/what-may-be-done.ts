import type { ActivityPage } from '../api/activity-queries.ts';
import type { WhoAsks } from '../api/who-queries.ts';

/** What a person may do with a line, as far as it can be told beforehand; the server decides. */
export interface MayBeDone {
  readonly seesFollowUp: boolean;
  readonly change: boolean;
  readonly show: boolean;
  readonly withdraw: boolean;
  readonly amend: boolean;
  readonly remark: boolean;
  readonly accept: boolean;
  readonly complete: boolean;
  readonly publish: boolean;
}

export function whatMayBeDone(
  { activity, matrix }: Pick<ActivityPage, 'activity' | 'matrix'>,
  who: Pick<WhoAsks, 'grants' | 'may'> | null,
): MayBeDone {
  const grants = who?.grants ?? [];
  const may = new Set<string>(who?.may ?? []);
  const { proposedBy, content, withdrawn, visibility, state, cancelledOn, publishedOn } = activity;
  const isCoordinator = grants.some(({ role }) => role === 'coordinator');
  const leads: readonly (string | null)[] = [content.leads.a, content.leads.b];
  const isLead = grants.some(
    ({ role, organization }) =>
      role === 'focal-point' && organization !== null && leads.includes(organization),
  );
  const ownProposal = grants.some(
    ({ role, side, organization }) =>
      (role === 'coordinator' && side === proposedBy) ||
      (role === 'focal-point' && organization !== null && organization === content.leads[proposedBy]),
  );
  const isOpen = matrix.adoptedOn === null;
  const goesOn = state === 'adopted' && cancelledOn === null;
  const change = isOpen && !withdrawn && (isCoordinator || isLead);
  return {
    seesFollowUp: may.has('see the follow-up'),
    ...{ change, show: change && visibility === 'own side', withdraw: isOpen && ownProposal },
    amend: goesOn && matrix.closedOn === null && isCoordinator,
    remark: may.has('remark on activities') && grants.some(({ side }) => side !== null),
    accept: may.has('see the follow-up') && isOpen && !withdrawn,
    complete: may.has('see the follow-up') && goesOn,
    publish: goesOn && (isCoordinator || (publishedOn !== null && may.has('see the follow-up'))),
  };
}
