import { DistinctTexts } from './distinct-texts.ts';
import type { InstrumentSummary } from './instrument-summary.ts';
import { wordHashes } from './word-hashes.ts';

/** A summary without its words: what of it is held while lineages are looked for. */
export interface HeldInstrument extends Omit<InstrumentSummary, 'paragraphs' | 'recalled'> {
  /** Titles as their words alone; `null` where there are none. */
  readonly titleKey: string | null;
  readonly agendaKey: string | null;
  /** When it came about, as a date: of adoption, or the last of the year in which its session opened. Empty where nothing is known. */
  readonly time: string;
  /** What its preamble recalls, each symbol once, with the paragraph that recalls it first. */
  readonly recalled: ReadonlyMap<string, string>;
  /** The numbers of its paragraphs among the distinct texts. */
  readonly paragraphs: Uint32Array;
}

/** The instruments in one language, in the order of time, and the words of their paragraphs. */
export interface Holding {
  readonly language: string;
  readonly instruments: readonly HeldInstrument[];
  readonly texts: DistinctTexts;
}

/** The instruments language by language; each summary is read once and its words are not kept. */
export function holdingsOf(summaries: Iterable<InstrumentSummary>): Holding[] {
  const holdings = new Map<
    string,
    { readonly texts: DistinctTexts; readonly instruments: HeldInstrument[] }
  >();
  for (const summary of summaries) {
    const holding = holdings.get(summary.language) ?? { texts: new DistinctTexts(), instruments: [] };
    holdings.set(summary.language, holding);
    holding.instruments.push(heldInstrument(summary, holding.texts));
  }
  return [...holdings]
    .sort(([a], [b]) => byCode(a, b))
    .map(([language, { texts, instruments }]) => ({
      language,
      texts,
      instruments: instruments.sort(inOrderOfTime),
    }));
}

function heldInstrument(summary: InstrumentSummary, texts: DistinctTexts): HeldInstrument {
  const { paragraphs, recalled, ...rest } = summary;
  const firstRecalled = new Map<string, string>();
  for (const { symbol, address } of recalled)
    if (!firstRecalled.has(symbol)) firstRecalled.set(symbol, address);
  return {
    ...rest,
    titleKey: keyOfTitle(summary.title),
    agendaKey: keyOfTitle(summary.agendaTitle),
    time: timeOf(summary),
    recalled: firstRecalled,
    paragraphs: Uint32Array.from(paragraphs, (text) => texts.add(text)),
  };
}

const words = new Uint32Array(200);

function keyOfTitle(title: string | null): string | null {
  const count = title === null ? 0 : wordHashes(title, words);
  return count === 0 ? null : words.subarray(0, count).join(' ');
}

/** The first regular session opened in 1946; since then one has opened each year. */
const BEFORE_FIRST_SESSION = 1945;

function timeOf({ adoptedOn, session, body }: InstrumentSummary): string {
  if (adoptedOn !== null) return adoptedOn;
  const yearly = session !== null && (body === null || body === 'General Assembly');
  return yearly ? `${BEFORE_FIRST_SESSION + session}-12-31` : '';
}

const numerically = new Intl.Collator('en', { numeric: true });

function inOrderOfTime(a: HeldInstrument, b: HeldInstrument): number {
  return byCode(a.time, b.time) || numerically.compare(a.symbol ?? '', b.symbol ?? '') || byCode(a.id, b.id);
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
