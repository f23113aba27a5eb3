import type { InstrumentHead } from '../api/lineage-queries.ts';
import type { Words } from '../words/use-words.ts';
import { memberName } from './member-name.ts';

/** What an instrument is called in a sentence, where it has no symbol of its own either. */
export function memberInWords(
  head: Pick<InstrumentHead, 'symbol' | 'draftSymbol'> | null | undefined,
  w: Words['w'],
): string {
  return memberName(head) || w('member.nameless');
}
