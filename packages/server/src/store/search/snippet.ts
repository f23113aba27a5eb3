import { searchWords } from './search-words.ts';

/** A piece of a text around what was looked for; `matches` are places in `text`. */
export interface Snippet {
  readonly text: string;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

const around = 90;

/** The piece of `text` around the first word that begins like one of `typed`, cut between words. */
export function snippetOf(text: string, typed: string): Snippet {
  const sought = searchWords(typed).map(({ word }) => word);
  const hits = searchWords(text).filter(({ word }) => sought.some((each) => word.startsWith(each)));
  const first = hits[0]?.start ?? 0;
  const start = first <= around ? 0 : wordEdge(text, first - around);
  const end = first + around * 2 >= text.length ? text.length : wordEdge(text, first + around * 2);
  const lead = start > 0 ? '… ' : '';
  const matches = hits
    .filter((hit, index) => hit.start >= start && hit.end <= end && hit.start !== hits[index - 1]?.start)
    .map((hit) => ({ start: hit.start - start + lead.length, end: hit.end - start + lead.length }));
  return { text: `${lead}${text.slice(start, end).trimEnd()}${end < text.length ? ' …' : ''}`, matches };
}

/** The place after the next space, or `at` itself in a text without spaces. */
function wordEdge(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space - at > 40 ? at : space + 1;
}
