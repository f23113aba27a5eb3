import type { Commonness } from './commonness.ts';
import type { TieReason } from './discovered-lineage.ts';
import type { HeldInstrument } from './held-instrument.ts';
import type { SharedParagraphs } from './shared-paragraphs.ts';

/** A share of paragraphs that two instruments on one question have in common at least, and chance does not give. */
const SOME = 0.1;
/** With little else to go by, so much of the text, in so many paragraphs. */
const MUCH = 0.4;
const MUCH_COUNT = 4;
/** Under another title, so much and so many: organizations of one kind are written about in one frame. */
const MOST = 0.7;
const MOST_COUNT = 8;
/** Of what one paragraph of the older one recalls, so much, by rarity, and so many symbols stand in one paragraph of the newer one too. */
const CHAIN = 0.5;
const CHAIN_COUNT = 3;

/** What speaks for two instruments being of one lineage. */
export interface Evidence {
  readonly reasons: readonly TieReason[];
  /** How strongly; of ties that say the same, the strongest is shown. */
  readonly weight: number;
}

/**
 * What speaks for two instruments being of one lineage, or `null` where it is not enough (rules L82–L84). They are of one body and one
 * part, and not of one session unless they bear one title.
 *
 * A title alone is enough where it tells something, much of the text too, and under another title most of it. What is recalled, an item of the
 * agenda and some of the text are enough in twos: what everybody recalls, and what stands in every resolution, joins nothing.
 */
export function evidenceFor(
  older: HeldInstrument,
  newer: HeldInstrument,
  shared: SharedParagraphs,
  { isTelling, questionsRecalling }: Commonness,
): Evidence | null {
  if (older.part !== newer.part || (older.body !== newer.body && older.body !== null && newer.body !== null))
    return null;
  const title = older.titleKey !== null && older.titleKey === newer.titleKey;
  const otherTitle = !title && older.titleKey !== null && newer.titleKey !== null;
  const agenda = older.agendaKey !== null && older.agendaKey === newer.agendaKey;
  const byTitle = title && isTelling(newer.titleKey as string);
  const byAgenda = agenda && isTelling(newer.agendaKey as string);
  const recalledAt = older.symbol === null ? undefined : newer.recalled.get(older.symbol);
  const chain = chainOf(older, newer, questionsRecalling);
  const recalls = recalledAt !== undefined || chain !== null;
  const some = shared.share >= SOME;
  const [share, count] = otherTitle ? [MOST, MOST_COUNT] : [MUCH, MUCH_COUNT];
  const much = shared.share >= share && shared.count >= count;
  const sameSession = older.session !== null && older.session === newer.session;

  const enough = sameSession
    ? title && (recalls || much)
    : byTitle || much || [recalls, byAgenda, some].filter(Boolean).length > 1;
  if (!enough) return null;

  const reasons: TieReason[] = [];
  if (title) reasons.push({ kind: 'title', title: newer.title as string });
  if (agenda) reasons.push({ kind: 'agenda-item', title: newer.agendaTitle as string });
  if (recalledAt !== undefined)
    reasons.push({ kind: 'recalled', symbol: older.symbol as string, address: recalledAt });
  if (chain) reasons.push({ kind: 'recalled-alike', ...chain });
  if (some) reasons.push({ kind: 'shared-paragraphs', count: shared.count, of: newer.paragraphs.length });
  return { reasons, weight: reasons.length + shared.share };
}

interface RecalledAlike {
  readonly count: number;
  /** The last that the older one names. */
  readonly symbol: string;
}

/**
 * The longest chain of symbols that one paragraph of each recalls ("Recalling its resolutions 37/4 …, 38/4 … and 39/7 …"), where it is most
 * of what the older one recalls there. The more questions a symbol is recalled on, the less it counts.
 */
function chainOf(
  older: HeldInstrument,
  newer: HeldInstrument,
  questionsRecalling: Commonness['questionsRecalling'],
): RecalledAlike | null {
  const all = new Map<string, number>();
  const chains = new Map<string, { count: number; weight: number; symbol: string; at: string }>();
  for (const [symbol, at] of older.recalled) {
    const weight = 1 / Math.max(1, questionsRecalling(symbol));
    all.set(at, (all.get(at) ?? 0) + weight);
    const here = newer.recalled.get(symbol);
    if (here === undefined) continue;
    const chain = chains.get(`${at} ${here}`) ?? { count: 0, weight: 0, symbol, at };
    chains.set(`${at} ${here}`, { at, symbol, count: chain.count + 1, weight: chain.weight + weight });
  }
  let longest: RecalledAlike | null = null;
  for (const { count, weight, symbol, at } of chains.values()) {
    const most = count >= CHAIN_COUNT && weight >= 1 && weight / (all.get(at) as number) >= CHAIN;
    if (most && count > (longest?.count ?? 0)) longest = { count, symbol };
  }
  return longest;
}
