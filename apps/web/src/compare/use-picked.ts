import { useQuery } from '@tanstack/react-query';
import type { InstrumentHead } from '../api/comparison-queries.ts';
import { instrumentQuery } from '../api/queries.ts';
import { baseName } from '../words/base-name.ts';
import { fullSymbol } from '../words/full-symbol.ts';
import { type PickedInstrument, pickedInstrument } from './picked-instrument.ts';

/** The text with this id: as the comparison names it, or asked for by itself while there is none. */
export function usePicked(id: string | undefined, head: InstrumentHead | undefined): PickedInstrument | null {
  const { data } = useQuery({
    ...instrumentQuery(id ?? ''),
    enabled: id !== undefined && head === undefined,
  });
  if (id === undefined) return null;
  if (head !== undefined) return pickedInstrument(head);
  if (data === undefined) return null;
  const { symbol, part, title, language, adoptedOn } = data.instrument;
  const name = symbol === null ? baseName(data.file.name) : fullSymbol(symbol, part);
  return { id, name, title, language, adoptedOn };
}
