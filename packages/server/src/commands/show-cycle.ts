import {
  type Cycle,
  type CycleMember,
  cyclesOfLineage,
  factsFromInstrument,
  mandatesFromLineage,
  meetingSaid,
  meetingsOfFacts,
  type RecordedMeeting,
  type SaidOfMeeting,
} from '@biennium/core';
import { done, type Result } from '../refusals/result.ts';
import { mandatesThatHold } from '../store/repositories/dated-entries.ts';
import type { InstrumentHead } from '../store/repositories/lineages.ts';
import { entriesById } from '../store/repositories/register-entries.ts';
import { entriesToldBy } from '../store/repositories/register-statements.ts';
import { saidOf } from './change-entry.ts';
import type { Context } from './context.ts';
import { headOf } from './list-lineages.ts';
import { mandateLists } from './mandate-lists.ts';
import { workedLineage } from './show-lineage.ts';
import type { WorkedLineage, WorkedLineages } from './worked-lineages.ts';

/** The cycles of a lineage, as they stand on a day. */
export interface CyclePage {
  readonly lineage: string;
  readonly name: string;
  readonly language: string;
  /** An ISO 8601 day. */
  readonly on: string;
  /** The texts that the cycles name by their index. */
  readonly members: readonly InstrumentHead[];
  readonly cycles: readonly Cycle[];
}

/**
 * The cycles of a lineage on a day (rules R30 to R32), from its mandates and what the register holds of its meetings; what persons decided
 * counts. Refused: `not-permitted`, `not-found`.
 */
export async function showCycle(
  context: Context,
  worked: WorkedLineages,
  id: string,
  on: string,
): Promise<Result<CyclePage>> {
  const found = await workedLineage(context, worked, id);
  if (!found.done) return found;
  const { stored, standing, lineage } = found.value;
  const members = await membersWithMandates(context, found.value);
  const meetings = await meetingsOf(context, found.value);
  return done({
    ...{ lineage: id, name: stored.name, language: stored.language, on },
    members: standing.map(({ member }) => headOf(member)),
    cycles: cyclesOfLineage({ members, gaps: lineage.gaps, meetings }, on),
  });
}

/** The texts with what holds of their mandates; where they were not read into the store yet, with what the words ask. */
async function membersWithMandates(
  { db, actor }: Context,
  { standing, instruments, lineage }: WorkedLineage,
): Promise<CycleMember[]> {
  const ids = standing.map(({ member }) => member.instrument);
  const held = await mandatesThatHold(db, actor.workspace, ids);
  if (ids.some((each) => !held.has(each))) {
    const texts = instruments.map((instrument, at) => ({ file: ids[at] as string, instrument }));
    const { mandates } = mandatesFromLineage(texts, lineage, mandateLists()).value;
    return instruments.map((instrument, at) => ({ instrument, mandates: mandates[at] ?? [] }));
  }
  return instruments.map((instrument, at) => ({
    instrument,
    mandates: held.get(ids[at] as string) ?? [],
  }));
}

/** The general meetings that the register tells of these texts; where nobody read them into it yet, those that the texts tell. */
async function meetingsOf(
  context: Context,
  { stored, standing, instruments }: WorkedLineage,
): Promise<RecordedMeeting[]> {
  const { db, actor } = context;
  const ids = standing.map(({ member }) => member.instrument);
  const told = await entriesToldBy(db, actor.workspace, ids, stored.id, 'meeting');
  if (told.length === 0) {
    const { organizations } = mandateLists();
    return meetingsOfFacts(instruments.map((instrument) => factsFromInstrument(instrument, organizations)));
  }
  const entries = await entriesById(db, actor.workspace, told);
  const meetings: RecordedMeeting[] = [];
  for (const entry of entries) {
    if (entry.mergedInto !== null || entry.withdrawn) continue;
    const holding = new Set(entry.fields.flatMap(({ values }) => values.flatMap((each) => each.statements)));
    const { statements } = await saidOf(context, entry.id);
    const said = statements
      .filter((each) => holding.has(each.id))
      .map(({ field, value, source }): SaidOfMeeting => {
        const instrument = source.kind === 'text' ? ids.indexOf(source.instrument) : -1;
        const at =
          source.kind === 'text' && instrument >= 0
            ? { instrument, address: source.address, words: source.words }
            : null;
        return { field, value, at };
      });
    const meeting = meetingSaid(entry.id, said);
    if (meeting) meetings.push(meeting);
  }
  return meetings;
}
