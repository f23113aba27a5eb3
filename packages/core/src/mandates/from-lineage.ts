import type { Answer } from '../issues/issue.ts';
import type { Member } from '../lineage/from-instruments.ts';
import type { Lineage, ThreadPlace } from '../lineage/lineage.ts';
import type { MandateChange } from './changes/mandate-change.ts';
import { sessionsBetween } from './changes/moved-on.ts';
import { changesOfMandates } from './changes/of-mandates.ts';
import { mandatesFromInstrument } from './from-instrument.ts';
import type { MandateLists } from './lists/list.ts';
import type { Mandate } from './mandate.ts';

/** The mandates of a lineage. */
export interface LineageMandates {
  /** Of each member, in the order of the lineage, each with its history. */
  readonly mandates: readonly (readonly Mandate[])[];
  /** What became of them from each member to the next: those between a member and the next stand at the index of the first of the two. */
  readonly changes: readonly (readonly MandateChange[])[];
}

/**
 * The mandates of each member, with the paragraphs that asked the same before (rule M14), and what became of each from one member to the
 * next. `members` are those of the lineage, in its order.
 */
export function mandatesFromLineage(
  members: readonly Member[],
  lineage: Pick<Lineage, 'links'>,
  lists: MandateLists | null = null,
): Answer<LineageMandates> {
  const answers = members.map(({ instrument }) => mandatesFromInstrument(instrument, lists));
  const mandates: Mandate[][] = [];
  const changes: MandateChange[][] = [];
  for (const [index, { value }] of answers.entries()) {
    const before = mandates[index - 1] ?? [];
    const between = lineage.links.filter(
      ({ from, to }) => to?.instrument === index || (!to && from?.instrument === index - 1),
    );
    const [old, fresh] = [members[index - 1], members[index]];
    const sessions = old && fresh ? sessionsBetween(old.instrument, fresh.instrument) : null;
    const step = changesOfMandates(before, value, between, sessions);
    const told = step.map((each) => ({
      ...each,
      new: each.new && withHistory(each.new, each.old, index - 1),
    }));
    // New mandates stand in the order of their text, dropped ones behind them.
    mandates.push(told.flatMap(({ new: fresh }) => fresh ?? []));
    if (index > 0) changes.push(told);
  }
  return { value: { mandates, changes }, issues: answers.flatMap(({ issues }) => issues) };
}

function withHistory(fresh: Mandate, old: Mandate | null, instrument: number): Mandate {
  const history: ThreadPlace[] = old ? [...old.history, { instrument, address: old.paragraph }] : [];
  return { ...fresh, history };
}
