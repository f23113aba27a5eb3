import type { DraftFacts } from '../api/draft-queries.ts';

/** What the issued text is called: by its symbol, that of its draft, or its title. */
export function headName({ symbol, draftSymbol, title, instrument }: DraftFacts['base']): string {
  return symbol ?? draftSymbol ?? title ?? instrument;
}
