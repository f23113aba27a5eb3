import { flatParagraph } from '../../instrument/flat-paragraph.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { readText } from '../../lineage/routine/read-text.ts';
import { sessionNumber } from '../../lineage/routine/rules/session-number.ts';
import { ordinalNumber } from '../../text/ordinals.ts';
import { plainTypography } from '../../text/typography.ts';
import { type Chain, type ChainItem, chainsInText, sessionOfSymbol } from './chains.ts';

/** Sessions ahead of its own that a resolution asks for; a higher ordinal is that of another body. */
const AHEAD = 6;
/** How many of the last steps of a chain say what the interval is. */
const RECENT = 5;

/** How the texts of a lineage follow each other. */
export interface Cycle {
  /** The session that the next draft is for: the one that the base asks to be put on the agenda of. */
  readonly nextSession: number | null;
  /** Sessions from one text to the next; `null` where nothing says it. */
  readonly interval: number | null;
  /** The resolution before the base, as the base recalls it. */
  readonly previous: string | null;
}

/** The cycle that a base belongs to, from what it says itself and from the texts before it. */
export function cycleOf(base: Instrument, earlier: readonly Instrument[]): Cycle {
  const chain = ownChain(base, earlier);
  const held = earlier.at(-1)?.symbol ?? null;
  const previous = later(chain?.items.at(-1)?.symbol ?? null, held);
  const nextCited = base.session === null ? null : citedAhead(base, base.session);
  const recalled = chain && chain.items.length > 1 ? chain.items : [];
  // Held texts alone may leave gaps: they say an interval only where the base says none.
  const told = recalled.length > 0 || nextCited !== null ? recalled : earlier;
  const sessions = [...told.map(({ session }) => session), base.session].filter(
    (session) => session !== null,
  );
  const steps = sessions
    .slice(1)
    .map((session, index) => session - (sessions[index] as number))
    .filter((step) => step > 0);
  const interval = intervalOf(
    steps,
    nextCited === null || base.session === null ? null : nextCited - base.session,
  );
  const nextSession =
    nextCited ?? (base.session !== null && interval !== null ? base.session + interval : null);
  return { nextSession, interval, previous };
}

/** Of two resolutions of the General Assembly that of the later session; of the same the first. */
function later(recalled: string | null, held: string | null): string | null {
  const [one, other] = [recalled, held].map(sessionOfSymbol) as [number | null, number | null];
  if (other === null) return recalled;
  return one === null || other > one ? held : recalled;
}

/** What the base asks for, where the last step was the same; else the commonest of the recent steps. */
function intervalOf(steps: readonly number[], asked: number | null): number | null {
  const last = steps.at(-1) ?? null;
  if (asked !== null && (last === null || last === asked)) return asked;
  return commonest(steps.slice(-RECENT)) ?? asked;
}

/** The session ahead that most paragraphs of the base name; of equals the last named, which is that of the agenda. */
function citedAhead(base: Instrument, session: number): number | null {
  const named = base.operative.flatMap((paragraph) => {
    const read = readText(flatParagraph(paragraph), base.language);
    return sessionNumber
      .constructs(read)
      .flatMap(({ start, end }) => ordinalNumber(read.text.slice(start, end)) ?? []);
  });
  return commonest(named.filter((number) => isAhead(number, session)).reverse());
}

/** Whether an ordinal can be that of a coming session of the organ. */
export function isAhead(number: number, session: number): boolean {
  return number > session && number <= session + AHEAD;
}

/** What stands right before a chain of the organ's own resolutions. */
const ITS_OWN = /r[ée]solutions?\s*$|قرار(?:ات|ي)?ها\s*$/iu;
const OWNER = /(?:^|\s)(?:its|ses|sa)\s|قرار(?:ات|ي)?ها/iu;
/** What names one of several that were said to be its own: "et toutes ses résolutions ultérieures …, notamment la résolution". */
const AMONG_OWN = /(?:^|\s)(?:notamment|dont|y compris|en particulier|including|in particular)\s/iu;
/** How far before a chain its owner is named, in UTF-16 code units. */
const REACH = 32;

/** The chain in which the base recalls the texts before it: one that names a text that is held, else the first that keeps the interval. */
function ownChain(base: Instrument, earlier: readonly Instrument[]): Chain | null {
  const held = new Set(earlier.flatMap(({ symbol }) => symbol ?? []));
  const chains = base.preamble.flatMap((paragraph) => {
    const { text } = flatParagraph(paragraph);
    return chainsInText(text).flatMap((chain) => (comesBefore(chain, base) ? [{ chain, text }] : []));
  });
  const naming = chains.find(
    ({ chain }) => chain.items.length > 1 && chain.items.some(({ symbol }) => held.has(symbol)),
  );
  const found = naming ?? chains.find(({ chain, text }) => keepsInterval(chain, text, base));
  return found?.chain ?? recalledByTitle(base);
}

/**
 * The resolution that the base names alone in a paragraph that names its title too: "Recalling its resolution 75/14 of … on cooperation
 * between the United Nations and …". Of several the latest, unless it is further back than twice the interval that the base asks for.
 */
function recalledByTitle(base: Instrument): Chain | null {
  const title = folded(base.title ?? '').slice(0, TITLE);
  if (title === '') return null;
  const found = base.preamble.flatMap((paragraph) => {
    const { text } = flatParagraph(paragraph);
    if (!folded(text).includes(title)) return [];
    const chains = chainsInText(text).filter((chain) => chain.items.length === 1 && comesBefore(chain, base));
    const isOneOf = ({ start }: ChainItem, at: number) =>
      isOwn(text, start) || (at > 0 && isOwn(text, onlyOf(chains[0] as Chain).start) && isAmong(text, start));
    return chains.filter((chain, at) => isOneOf(onlyOf(chain), at));
  });
  // What comes before the base is of a session.
  const [last] = found.sort((a, b) => (onlyOf(b).session as number) - (onlyOf(a).session as number));
  const asked = base.session === null ? null : citedAhead(base, base.session);
  // A first resolution, recalled again and again, is not the text before.
  const isFar =
    asked !== null &&
    last !== undefined &&
    isFurtherBack(onlyOf(last), base, asked - (base.session as number));
  return last === undefined || isFar ? null : last;
}

function onlyOf({ items }: Chain): ChainItem {
  return items[0] as ChainItem;
}

/** How much of a title says which it is, in UTF-16 code units. */
const TITLE = 80;

function folded(text: string): string {
  return plainTypography(text)
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
}

/** Whether what begins at a place is a resolution of the organ itself: "its resolutions". */
function isOwn(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  return ITS_OWN.test(before) && OWNER.test(before);
}

/** Whether what begins at a place is named as one of those before it. */
function isAmong(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  return ITS_OWN.test(before) && AMONG_OWN.test(before);
}

/** Resolutions of ascending sessions, the last of them before the base. */
function comesBefore({ items }: Chain, { session }: Instrument): boolean {
  return (
    session !== null &&
    items.every((item, index) => item.session !== null && item.session > (items[index - 1]?.session ?? -1)) &&
    ((items.at(-1) as ChainItem).session as number) < session
  );
}

/** Whether a resolution is further back than twice the interval. */
function isFurtherBack(item: ChainItem, { session }: Instrument, interval: number): boolean {
  return session !== null && session - (item.session as number) > 2 * interval;
}

/** The organ's own resolutions, the last of them no further back than twice the interval. */
function keepsInterval({ items }: Chain, text: string, base: Instrument): boolean {
  const [first, last] = [items[0], items.at(-1)] as [ChainItem, ChainItem];
  if (items.length < 2 || base.session === null) return false;
  if (!isOwn(text, first.start)) return false;
  const sessions = items.map(({ session }) => session as number);
  const steps = sessions.slice(1).map((session, index) => session - (sessions[index] as number));
  const asked = citedAhead(base, base.session);
  const usual = asked === null ? commonest(steps.slice(-RECENT)) : asked - base.session;
  return usual !== null && !isFurtherBack(last, base, usual);
}

/** What occurs most; of equals what comes first. */
function commonest(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
