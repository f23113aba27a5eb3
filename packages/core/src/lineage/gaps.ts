import type { Citation, Instrument } from '../instrument/instrument.ts';
import type { Gap } from './lineage.ts';

/** The first regular session opened in 1946, numbered 1. */
const YEAR_BEFORE_SESSIONS = 1945;

/**
 * The resolutions that members of a lineage recall as one of theirs and that are not held (rule L12): those that stand in one preambular
 * paragraph with a held member, in a chain of resolutions of the same body each with its date. Gaps stand in the order of time.
 */
export function gapsOfLineage(instruments: readonly Instrument[]): Gap[] {
  const held = new Set(instruments.flatMap(({ symbol }) => symbol ?? []));
  const dates = datesBySymbol(instruments);
  const times = instruments.map((instrument) => timeOfInstrument(instrument, dates));
  const gaps = new Map<string, Gap & { readonly time: string }>();
  for (const [instrument, member] of instruments.entries()) {
    for (const { address } of member.preamble) {
      const chain = member.citations.filter(
        (citation) =>
          citation.address === address && citation.date !== null && sessionOf(citation.symbol) !== null,
      );
      if (!chain.some(({ symbol }) => held.has(symbol) && symbol !== member.symbol)) continue;
      for (const { symbol, date } of chain) {
        if (held.has(symbol) || gaps.has(symbol)) continue;
        const time = date ?? '';
        const after = times.findLastIndex((each) => each !== null && each <= time);
        const draft = instruments.findIndex(
          ({ kind, session }) => kind === 'draft' && session !== null && session === sessionOf(symbol),
        );
        gaps.set(symbol, {
          symbol,
          date,
          after,
          draft: draft < 0 ? null : draft,
          recalledBy: { instrument, address },
          time,
        });
      }
    }
  }
  return [...gaps.values()]
    .sort((a, b) => a.time.localeCompare(b.time) || a.symbol.localeCompare(b.symbol))
    .map(({ time: _, ...gap }) => gap);
}

/** The dates by which instruments are recalled: some state their own date nowhere. */
function datesBySymbol(instruments: readonly Instrument[]): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { citations } of instruments) {
    for (const { symbol, date } of citations as readonly Citation[]) if (date) dates.set(symbol, date);
  }
  return dates;
}

/** When it was adopted, as well as is known: a date, or the year in which its session opened. */
function timeOfInstrument(instrument: Instrument, dates: ReadonlyMap<string, string>): string | null {
  const { symbol, adoptedOn, session } = instrument;
  const known = adoptedOn ?? (symbol === null ? null : (dates.get(symbol) ?? null));
  return known ?? (session === null ? null : String(session + YEAR_BEFORE_SESSIONS));
}

/** The session that stands in the symbol of a resolution of the General Assembly; `null` for any other document. */
function sessionOf(symbol: string): number | null {
  const found = /^A\/RES\/(\d{1,3})\/\d+/.exec(symbol);
  return found ? Number(found[1]) : null;
}
