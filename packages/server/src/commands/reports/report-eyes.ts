import { type Actor, sidesOf } from '../../policies/actor.ts';
import { mayNot } from '../../policies/may.ts';
import type { ReportEyes } from '../../store/repositories/reports/report-list.ts';

/** The eyes of an actor for reports, as a list of them is narrowed to what {@link seesReport} lets through. */
export function reportEyesOf(actor: Actor): ReportEyes {
  return {
    inside: mayNot(actor, 'see the follow-up') === null,
    sides: sidesOf(actor),
    coordinates: actor.grants.flatMap(({ role, side }) => (role === 'coordinator' && side ? [side] : [])),
    organizations: actor.grants.flatMap(({ side, organization }) =>
      side && organization ? [organization] : [],
    ),
  };
}
