import type { ArrivalFor, ArrivalPage, ShownMandate } from '../../api/mandate-queries.ts';

/** What a text changes that is asked of nobody by name; null where there is no such thing. */
export function unaddressed({ instrument, mandates }: ArrivalPage): ArrivalFor | null {
  const open = mandates.filter(({ addressees }) => addressees.length === 0);
  if (open.length === 0) return null;
  const isHere = (mandate: ShownMandate) => mandate.instrument.instrument === instrument.instrument;
  const idsOf = (all: readonly ShownMandate[]) => all.map(({ id }) => id);
  const here = open.filter(isHere);
  const fresh = here.filter(({ fate }) => fate.before !== 'carried');
  const again = here.filter(({ fate }) => fate.before === 'carried');
  const isChanged = ({ fate }: ShownMandate) => fate.strength !== null || fate.changed.length > 0;
  const dropped = open.filter((each) => !isHere(each) && each.fate.after === 'dropped');
  const wasDue = ({ due }: ShownMandate) =>
    due?.on != null && instrument.adoptedOn !== null && due.on < instrument.adoptedOn;
  return {
    organization: null,
    name: '',
    titles: {},
    fresh: idsOf(fresh),
    carried: idsOf(again.filter((each) => !isChanged(each))),
    changed: idsOf(again.filter(isChanged)),
    lapsed: idsOf(dropped.filter(wasDue)),
    unfinished: idsOf(dropped.filter((each) => !wasDue(each))),
  };
}
