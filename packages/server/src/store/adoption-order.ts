import { symbolOrder } from './symbol-order.ts';

/** What tells when an instrument was adopted, or about when. */
interface Dated {
  readonly kind: string;
  readonly symbol: string | null;
  readonly draftSymbol: string | null;
  readonly session: number | null;
  readonly adoptedOn: string | null;
}

/** The session that a symbol of the General Assembly names: A/RES/59/8, A/77/L.18, A/C.3/78/L.2. */
const sessionInSymbol = /^A\/(?:RES\/|DEC\/|C\.\d\/)?(\d{1,3})\//;
const charterYear = 1945;

/**
 * Compares two instruments by their adoption. One whose date is not known stands behind all that are known of the year in which its
 * session opened; one of which nothing is known comes last. A draft comes before a resolution of the same day.
 */
function byAdoption(one: Dated, other: Dated): number {
  return (
    compared(dayOf(one), dayOf(other)) ||
    Number(isDraft(other)) - Number(isDraft(one)) ||
    compared(
      symbolOrder(one.symbol ?? one.draftSymbol) ?? '',
      symbolOrder(other.symbol ?? other.draftSymbol) ?? '',
    )
  );
}

function dayOf(dated: Dated): string {
  return dayInOrder(dated) ?? '9999';
}

/**
 * By what an instrument is put in the order of adoption: its day; where none is known, behind all days of the year in which its session opened. Null where
 * nothing tells.
 */
export function dayInOrder({
  adoptedOn,
  session,
  symbol,
  draftSymbol,
}: Pick<Dated, 'adoptedOn' | 'session' | 'symbol' | 'draftSymbol'>): string | null {
  if (adoptedOn !== null) return adoptedOn;
  const known = session ?? Number(sessionInSymbol.exec(symbol ?? draftSymbol ?? '')?.[1] ?? Number.NaN);
  return Number.isNaN(known) ? null : `${charterYear + known}-99`;
}

function isDraft({ kind, symbol }: Dated): boolean {
  return kind === 'draft' || (symbol !== null && /\/L\.\d/.test(symbol));
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The symbol of a draft without what tells its revisions apart: A/77/L.18/Rev.1 is one with A/77/L.18. */
function draftName(symbol: string | null): string | null {
  return symbol === null ? null : symbol.replace(/(?:\/(?:Rev|Add|Corr|Amend)\.\d+)+$/, '');
}

/** An instrument of a lineage that may be known as the draft of another one. */
interface Orderable extends Dated {
  readonly instrument: string;
  readonly reasons: readonly { readonly kind: string; readonly with?: string }[];
}

/** An instrument that stands in a lineage, and the drafts that became it, which are no members of their own. */
export interface Standing<T> {
  readonly member: T;
  readonly drafts: readonly T[];
}

/** Instruments in the order of their adoption; a draft stands beside what it became. */
export function inAdoptionOrder<T extends Orderable>(instruments: readonly T[]): Standing<T>[] {
  const ordered = [...instruments].sort(byAdoption);
  const drafts = new Map<T, T[]>();
  for (const each of ordered) {
    const adopted = adoptedFrom(each, ordered);
    if (adopted) drafts.set(adopted, [...(drafts.get(adopted) ?? []), each]);
  }
  const beside = new Set([...drafts.values()].flat());
  return ordered
    .filter((each) => !beside.has(each))
    .map((member) => ({ member, drafts: drafts.get(member) ?? [] }));
}

/** What a draft became: as it was found, or what bears its symbol as that of its draft. */
function adoptedFrom<T extends Orderable>(draft: T, all: readonly T[]): T | undefined {
  if (!isDraft(draft)) return undefined;
  const known = draft.reasons.find(({ kind }) => kind === 'draft')?.with;
  const name = draftName(draft.symbol ?? draft.draftSymbol);
  return all.find(
    (each) =>
      !isDraft(each) &&
      (each.instrument === known || (each.draftSymbol !== null && draftName(each.draftSymbol) === name)),
  );
}
