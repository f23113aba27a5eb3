import type { Instrument } from '@biennium/core';
import { storedWords } from '../search/stored-words.ts';
import { storable } from '../storable.ts';
import { symbolOrder } from '../symbol-order.ts';

const stored = (text: string | null) => (text === null ? null : storable(text));

/** The columns of an instrument that lists and look-ups go by, corrections applied. */
export function instrumentColumns(instrument: Instrument) {
  return {
    symbol: stored(instrument.symbol),
    symbol_order: symbolOrder(stored(instrument.symbol)),
    title: stored(instrument.title),
    adopted_on: stored(instrument.adoptedOn),
    session: instrument.session,
    agenda_item: stored(instrument.agendaItem),
    draft_symbol: stored(instrument.draftSymbol),
    meeting: stored(instrument.meeting),
    body: stored(instrument.body),
  };
}

/** The words by which the instrument as a whole is found. */
export function instrumentWords(instrument: Instrument): string {
  const named = [instrument.symbol ?? '', instrument.draftSymbol ?? ''];
  return storedWords([...named, ...passagesOf(instrument).map(({ text }) => text)]);
}

export interface Passage {
  readonly address: string;
  readonly text: string;
}

/** The passages that search finds: the title, each paragraph with all under it, each note, each annex. */
export function passagesOf(instrument: Instrument): Passage[] {
  const whole = (text: Part): string =>
    [text.text, ...(text.subparagraphs ?? []).map(whole), text.wrapUp?.text ?? ''].join(' ').trim();
  return [
    { address: 'title', text: storable(instrument.title ?? '') },
    ...[...instrument.preamble, ...instrument.operative].map((each) => ({
      address: each.address,
      text: storable(whole(each)),
    })),
    ...instrument.notes.map(({ marker, text }) => ({
      address: `note ${storable(marker)}`,
      text: storable(text),
    })),
    ...instrument.annexes.map(({ label, title, paragraphs }) => ({
      address: storable(label),
      text: storable([title ?? '', ...paragraphs.map(({ text }) => text)].join(' ').trim()),
    })),
  ];
}

interface Part {
  readonly text: string;
  readonly subparagraphs?: readonly Part[];
  readonly wrapUp?: { readonly text: string } | null;
}
