import type { Commonness } from './commonness.ts';
import type { TieReason } from './discovered-lineage.ts';
import type { HeldInstrument } from './held-instrument.ts';
import type { SharedParagraphs } from './shared-paragraphs.ts';

/** A share of paragraphs that two instruments on one question have in common at least, and chance does not give. */
const SOME = 0.1;
/** With little else to go by, so much of the text, in so many paragraphs. */
const MUCH = 0.4;
const MUCH_COUNT = 4;
/** Under another title, so much of the text: organizations of one kind are written about in one frame. */
const MOST = 0.7;
/** So much of what the older one recalls, the newer one recalls too, and so many symbols at least, each counted by its rarity. */
const CHAIN = 0.5;
const CHAIN_COUNT = 2;

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
  const alike = recalledAlike(older, newer, questionsRecalling);
  const recalls = recalledAt !== undefined || alike.chain;
  const some = shared.share >= SOME;
  const much = shared.share >= (otherTitle ? MOST : MUCH) && shared.count >= MUCH_COUNT;
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
  if (alike.chain) reasons.push({ kind: 'recalled-alike', symbol: alike.newest, count: alike.count });
  if (some || much)
    reasons.push({ kind: 'shared-paragraphs', count: shared.count, of: newer.paragraphs.length });
  return { reasons, weight: reasons.length + shared.share };
}

interface RecalledAlike {
  readonly count: number;
  readonly newest: string;
  readonly chain: boolean;
}

/** What both recall: the more questions a symbol is recalled on, the less it counts. */
function recalledAlike(
  older: HeldInstrument,
  newer: HeldInstrument,
  questionsRecalling: Commonness['questionsRecalling'],
): RecalledAlike {
  let all = 0;
  let common = 0;
  const symbols: string[] = [];
  for (const symbol of older.recalled.keys()) {
    const weight = 1 / Math.max(1, questionsRecalling(symbol));
    all += weight;
    if (!newer.recalled.has(symbol)) continue;
    common += weight;
    symbols.push(symbol);
  }
  const chain = symbols.length >= CHAIN_COUNT && common >= 1 && common / all >= CHAIN;
  return { count: symbols.length, newest: symbols.at(-1) ?? '', chain };
}
