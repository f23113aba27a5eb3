import { useQuery } from '@tanstack/react-query';
import type { InstrumentHead } from '../api/comparison-queries.ts';
import { instrumentQuery } from '../api/queries.ts';
import { baseName } from '../words/base-name.ts';
import { fullSymbol } from '../words/full-symbol.ts';
import { type PickedInstrument, pickedInstrument } from './picked-instrument.ts';

/** A text that is to be compared. */
export interface Picked {
  /** Null where none was chosen, it is not kept here, or it is not known yet. */
  readonly instrument: PickedInstrument | null;
  /** One was chosen, and is being fetched. */
  readonly isAwaited: boolean;
}

/** The text with this id: as the comparison names it, or asked for by itself while there is none. */
export function usePicked(id: string | undefined, head: InstrumentHead | undefined): Picked {
  const { data, isLoading } = useQuery({
    ...instrumentQuery(id ?? ''),
    enabled: id !== undefined && head === undefined,
  });
  if (id === undefined) return { instrument: null, isAwaited: false };
  if (head !== undefined) return { instrument: pickedInstrument(head), isAwaited: false };
  if (data === undefined) return { instrument: null, isAwaited: isLoading };
  const { symbol, part, title, language, adoptedOn } = data.instrument;
  const name = symbol === null ? baseName(data.file.name) : fullSymbol(symbol, part);
  return { instrument: { id, name, title, language, adoptedOn }, isAwaited: false };
}
