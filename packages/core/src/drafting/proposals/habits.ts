import type { Instrument } from '../../instrument/instrument.ts';
import { flatParagraphs, linksOfInstruments } from '../../lineage/align-instruments.ts';
import { explainedChanges } from '../../lineage/routine/explained-changes.ts';
import { redlineOfTexts } from '../../redline/from-texts.ts';
import type { Range } from '../../text/span.ts';
import type { HabitEvidence } from './proposal.ts';

/** A routine change that an earlier step of the lineage made in a paragraph. */
export interface Habit extends HabitEvidence {
  readonly rule: string;
  /** Where it stands in the base; `null` for steps before the last one. */
  readonly place: Range | null;
}

/** Of how many earlier steps the habit is shown. */
const STEPS = 3;

/**
 * The routine changes that the last steps of a lineage made in each paragraph of the base, by its address; the latest first. Paragraphs are
 * followed back as long as one comes from one.
 */
export function habitsOf(base: Instrument, earlier: readonly Instrument[]): Map<string, Habit[]> {
  const habits = new Map<string, Habit[]>();
  let followed = new Map(flatParagraphs(base).map(({ address }) => [address, address]));
  let later = base;
  for (const before of earlier.slice(-STEPS).reverse()) {
    const [old, fresh] = [before, later].map(
      (each) => new Map(flatParagraphs(each).map((flat) => [flat.address, flat])),
    ) as [
      Map<string, ReturnType<typeof flatParagraphs>[number]>,
      Map<string, ReturnType<typeof flatParagraphs>[number]>,
    ];
    const back = new Map<string, string>();
    for (const { from, to } of linksOfInstruments(before, later).value) {
      const [one, other] = [from?.addresses[0], to?.addresses[0]];
      const address = other === undefined ? undefined : followed.get(other);
      if (one === undefined || other === undefined || address === undefined) continue;
      if (from?.addresses.length !== 1 || to?.addresses.length !== 1) continue;
      back.set(one, address);
      const [a, b] = [old.get(one), fresh.get(other)];
      if (!a || !b || a.text === b.text) continue;
      const found = explainedChanges(a, b, redlineOfTexts(a.text, b.text), base.language).flatMap(
        (change): Habit[] =>
          change.rule === null
            ? []
            : [
                {
                  rule: change.rule,
                  from: nameOf(before),
                  to: nameOf(later),
                  old: a.text.slice(change.old.start, change.old.end).trim(),
                  new: b.text.slice(change.new.start, change.new.end).trim(),
                  place: later === base ? change.new : null,
                },
              ],
      );
      habits.set(address, [...(habits.get(address) ?? []), ...found]);
    }
    followed = back;
    later = before;
  }
  return habits;
}

/** What an instrument is called by in evidence. */
function nameOf({ symbol, title, session }: Instrument): string {
  return symbol ?? (session === null ? (title ?? '') : String(session));
}
