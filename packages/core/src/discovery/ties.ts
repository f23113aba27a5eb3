import type { Commonness } from './commonness.ts';
import type { Tie } from './discovered-lineage.ts';
import { evidenceFor } from './evidence.ts';
import type { HeldInstrument } from './held-instrument.ts';
import type { ParagraphHolders, SharedParagraphs } from './shared-paragraphs.ts';

/** Instruments of one title, or that recall one symbol, are held against so many that come next in time. */
const NEXT = 6;
/** Of the instruments that share paragraphs with one, so many that share most are looked at. */
const MOST_ALIKE = 8;
const NOTHING: SharedParagraphs = { count: 0, share: 0 };

/** A tie by the indexes of its instruments. */
export interface IndexedTie extends Tie {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** All ties among instruments that stand in the order of time; `mains` are those that are no form of another one, ascending. */
export function tiesAmong(
  instruments: readonly HeldInstrument[],
  mains: readonly number[],
  holders: ParagraphHolders,
  commonness: Commonness,
): IndexedTie[] {
  const candidates = candidatesByName(instruments, mains);
  const isMain = new Set(mains);
  const ties: IndexedTie[] = [];
  for (const to of mains) {
    const newer = instruments[to] as HeldInstrument;
    const shared = holders.sharedBy(to);
    const alike = [...shared]
      .filter(([from]) => from < to && isMain.has(from))
      .sort(([a, one], [b, other]) => other.share - one.share || b - a)
      .slice(0, MOST_ALIKE)
      .map(([from]) => from);
    for (const from of new Set([...(candidates.get(to) as Set<number>), ...alike])) {
      const older = instruments[from] as HeldInstrument;
      const evidence = evidenceFor(older, newer, shared.get(from) ?? NOTHING, commonness);
      if (evidence) ties.push({ older: older.id, newer: newer.id, from, to, ...evidence });
    }
  }
  return ties;
}

/** For each instrument the older ones that have its title, are recalled by it, or recall what it recalls. */
function candidatesByName(
  instruments: readonly HeldInstrument[],
  mains: readonly number[],
): Map<number, Set<number>> {
  const candidates = new Map<number, Set<number>>(mains.map((main) => [main, new Set()]));
  const bySymbol = new Map(mains.map((main) => [instruments[main]?.symbol, main]));
  const before = new Map<string, number[]>();
  for (const main of mains) {
    const { titleKey, recalled } = instruments[main] as HeldInstrument;
    for (const symbol of recalled.keys()) {
      const held = bySymbol.get(symbol);
      if (held !== undefined && held < main) candidates.get(main)?.add(held);
    }
    for (const name of [...(titleKey === null ? [] : [`title ${titleKey}`]), ...recalled.keys()]) {
      const named = before.get(name) ?? [];
      for (const older of named) candidates.get(main)?.add(older);
      before.set(name, [...named, main].slice(-NEXT));
    }
  }
  return candidates;
}
