import { citationsInText } from '../../citations/from-text.ts';
import { datesInText } from '../../text/dates.ts';
import type { Range } from '../../text/span.ts';

/** A resolution in a chain, with the date that goes with it. */
export interface ChainItem extends Range {
  /** `A/RES/77/18`. */
  readonly symbol: string;
  /** Of the number of a resolution of the General Assembly; `null` elsewhere. */
  readonly session: number | null;
  /** How symbol and date are joined: " of ", " du ", " المؤرخ "; `null` without a date. */
  readonly dated: string | null;
}

/** Resolutions that are named one after another: "its resolutions 73/135 of … , 75/16 of … and 77/18 of …". */
export interface Chain {
  readonly items: readonly ChainItem[];
  /** What stands between the items: one less than they are. */
  readonly joints: readonly string[];
}

const JOINT = /^[\s,،]*(?:(?:and|et|و)\s?(?:إلى\s)?)?$/u;

/** The chains of a text, in order; a resolution that is named alone is a chain of one. */
export function chainsInText(text: string): Chain[] {
  const dates = datesInText(text);
  const chains: { items: ChainItem[]; joints: string[] }[] = [];
  for (const citation of citationsInText(text)) {
    const date = citation.date === null ? undefined : dates.find(({ start }) => start >= citation.end);
    const item: ChainItem = {
      start: citation.start,
      end: date?.end ?? citation.end,
      symbol: citation.symbol,
      session: sessionOfSymbol(citation.symbol),
      dated: date ? text.slice(citation.end, date.start) : null,
    };
    const last = chains.at(-1);
    const joint = text.slice(last?.items.at(-1)?.end ?? 0, item.start);
    if (last && JOINT.test(joint)) {
      last.items.push(item);
      last.joints.push(joint);
    } else chains.push({ items: [item], joints: [] });
  }
  return chains;
}

/** The session of the General Assembly that adopted a resolution: 77 of `A/RES/77/18`. */
export function sessionOfSymbol(symbol: string | null): number | null {
  const session = /^A\/RES\/(\d{1,3})\//.exec(symbol ?? '')?.[1];
  return session === undefined ? null : Number(session);
}
