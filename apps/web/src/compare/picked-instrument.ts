import type { InstrumentHead } from '../api/comparison-queries.ts';

/** A text that a person has chosen, as a picker shows it. */
export interface PickedInstrument {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly language: string;
  readonly adoptedOn: string | null;
}

export function pickedInstrument({
  instrument,
  symbol,
  draftSymbol,
  title,
  language,
  adoptedOn,
}: InstrumentHead): PickedInstrument {
  return { id: instrument, name: symbol ?? draftSymbol ?? title ?? instrument, title, language, adoptedOn };
}
