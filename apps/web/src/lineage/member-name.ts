import type { InstrumentHead } from '../api/lineage-queries.ts';

/** What an instrument is called: by its symbol, or that of its draft; empty where neither was read. */
export function memberName(head: Pick<InstrumentHead, 'symbol' | 'draftSymbol'> | null | undefined): string {
  return head?.symbol ?? head?.draftSymbol ?? '';
}
