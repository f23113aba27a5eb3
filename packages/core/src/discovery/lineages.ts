import { commonnessAmong } from './commonness.ts';
import type { DiscoveredLineage, LineageDecision } from './discovered-lineage.ts';
import { type Work, worksOf } from './drafts-beside.ts';
import { type HeldInstrument, type Holding, holdingsOf } from './held-instrument.ts';
import type { InstrumentSummary } from './instrument-summary.ts';
import { JoinedSets } from './joined-sets.ts';
import { keptTies } from './kept-ties.ts';
import { ParagraphHolders } from './shared-paragraphs.ts';
import { tiesAmong } from './ties.ts';

/**
 * The lineages among instruments, by title, by recalled symbols and by shared paragraphs, with the reasons of each tie (rules
 * L80–L86). Instruments that have no other are left out. Summaries are read once, one after the other, and not kept; the order in
 * which they come makes no difference. What a person decided stands.
 */
export function discoveredLineages(
  summaries: Iterable<InstrumentSummary>,
  decisions: readonly LineageDecision[] = [],
): DiscoveredLineage[] {
  return holdingsOf(summaries).flatMap((holding) => lineagesIn(holding, decisions));
}

function lineagesIn(holding: Holding, decisions: readonly LineageDecision[]): DiscoveredLineage[] {
  const { instruments, language } = holding;
  const commonness = commonnessAmong(instruments);
  const holders = new ParagraphHolders(holding, commonness);
  const works = worksOf(instruments, holders);
  const proposed = tiesAmong(
    instruments,
    works.map(({ main }) => main),
    holders,
    commonness,
  );
  const ties = keptTies(instruments, works, proposed, decisions);
  const groups = new JoinedSets(instruments.length);
  for (const { from, to } of ties) groups.join(from, to);

  const idOf = (index: number): string => (instruments[index] as HeldInstrument).id;
  const worksOfGroup = grouped(works, ({ main }) => groups.of(main));
  const tiesOfGroup = grouped(ties, ({ from }) => groups.of(from));
  return [...tiesOfGroup].map(([group, tiesWithin]) => {
    const members = worksOfGroup.get(group) as Work[];
    return {
      name: nameOf(members.map(({ main }) => instruments[main] as HeldInstrument)),
      language,
      members: members.map(({ main, beside }) => ({ id: idOf(main), drafts: beside.map(idOf) })),
      ties: tiesWithin.map(({ older, newer, reasons }) => ({ older, newer, reasons })),
    };
  });
}

function nameOf(members: readonly HeldInstrument[]): string {
  const newest = members.at(-1) as HeldInstrument;
  return members.findLast(({ title }) => title !== null)?.title ?? newest.symbol ?? newest.id;
}

function grouped<T>(values: readonly T[], groupOf: (value: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const value of values) {
    const group = groupOf(value);
    const known = groups.get(group);
    if (known) known.push(value);
    else groups.set(group, [value]);
  }
  return groups;
}
