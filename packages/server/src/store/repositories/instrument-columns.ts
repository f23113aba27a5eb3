import type { Instrument } from '@biennium/core';
import { boundedWords, storedWords } from '../search/stored-words.ts';
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

/** The words by which the instrument as a whole is found: its names, and all that its passages have. */
export function instrumentWords({ symbol, draftSymbol }: Instrument, passages: readonly Passage[]): string {
  const names = storedWords([symbol ?? '', draftSymbol ?? '']);
  return boundedWords([names, ...passages.map(({ words }) => words)].flatMap((words) => words.split(' ')));
}

export interface Passage {
  readonly address: string;
  readonly text: string;
  /** As {@link storedWords} gives them. */
  readonly words: string;
}

/** The passages that search finds: the title, each paragraph with all under it, each note, each annex. */
export function passagesOf(instrument: Instrument): Passage[] {
  const { title, preamble, operative, notes, annexes } = instrument;
  return [
    passage('title', title ?? ''),
    ...[...preamble, ...operative].map((each) => passage(each.address, wholeText(each))),
    ...notes.map(({ marker, text }) => passage(`note ${marker}`, text)),
    ...annexes.map(({ label, title, paragraphs }) =>
      passage(label, [title ?? '', ...paragraphs.map(({ text }) => text)].join(' ').trim()),
    ),
  ];
}

function passage(address: string, text: string): Passage {
  return { address: storable(address), text: storable(text), words: storedWords([text]) };
}

/** A paragraph with all under it. */
function wholeText({ text, subparagraphs = [], wrapUp }: Part): string {
  return [text, ...subparagraphs.map(wholeText), wrapUp?.text ?? ''].join(' ').trim();
}

interface Part {
  readonly text: string;
  readonly subparagraphs?: readonly Part[];
  readonly wrapUp?: { readonly text: string } | null;
}
