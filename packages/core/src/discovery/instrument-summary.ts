import { flatParagraph } from '../instrument/flat-paragraph.ts';
import type { Instrument, InstrumentKind, Paragraph, Subparagraph } from '../instrument/instrument.ts';

/** A document that the preamble of an instrument names, and where. */
export interface Recalled {
  /** In full, without spaces: `A/RES/63/114`. */
  readonly symbol: string;
  /** The preambular paragraph: `PP1`. */
  readonly address: string;
}

/** What is looked at to find the lineage of an instrument; plain data, to be kept or made anew by {@link summaryOfInstrument}. */
export interface InstrumentSummary {
  /** The caller's own name for the instrument; the result speaks of it by this name. */
  readonly id: string;
  readonly symbol: string | null;
  readonly draftSymbol: string | null;
  readonly kind: InstrumentKind;
  /** `A`, `B` where one document carries several resolutions: each has a lineage of its own. */
  readonly part: string | null;
  readonly body: string | null;
  readonly session: number | null;
  readonly title: string | null;
  /** The title of the agenda item; its number says nothing beyond its session. */
  readonly agendaTitle: string | null;
  readonly agendaItem: string | null;
  /** `YYYY-MM-DD`. */
  readonly adoptedOn: string | null;
  /** ISO 639-1. */
  readonly language: string;
  readonly recalled: readonly Recalled[];
  /** The flat texts of its preambular and then its operative paragraphs. */
  readonly paragraphs: readonly string[];
}

/** The summary of an instrument that the caller knows as `id`. */
export function summaryOfInstrument(instrument: Instrument, id: string): InstrumentSummary {
  const { symbol, draftSymbol, kind, part, body, session, title, agendaItem, adoptedOn, language } =
    instrument;
  const preambular = new Set(instrument.preamble.flatMap(addressesOf));
  const agendaTitle = instrument.front
    .filter((matter) => matter.kind === 'agenda-title')
    .map(({ text }) => text);
  return {
    id,
    symbol,
    draftSymbol,
    kind,
    part,
    body,
    session,
    title,
    agendaTitle: agendaTitle.length > 0 ? agendaTitle.join(' ') : null,
    agendaItem,
    adoptedOn,
    language,
    recalled: instrument.citations
      .filter(({ address }) => preambular.has(address))
      .map((citation) => ({ symbol: citation.symbol, address: citation.address })),
    paragraphs: [...instrument.preamble, ...instrument.operative].map(
      (paragraph) => flatParagraph(paragraph).text,
    ),
  };
}

function addressesOf(clause: Paragraph | Subparagraph): string[] {
  return [clause.address, ...clause.subparagraphs.flatMap(addressesOf)];
}
