import type { ThreadPlace } from '@biennium/core';
import { done, type Result } from '../refusals/result.ts';
import { searchWords } from '../store/search/search-words.ts';
import type { Context } from './context.ts';
import type { LineageFindings } from './lineage-pages.ts';
import { workedLineage } from './show-lineage.ts';
import type { WorkedLineage, WorkedLineages } from './worked-lineages.ts';

/**
 * The paragraphs of a lineage that have all of these words, or longer ones that begin with them, in the order of reading.
 * Refused: `not-permitted`, `not-found`.
 */
export async function findInLineage(
  context: Context,
  worked: WorkedLineages,
  id: string,
  words: string,
): Promise<Result<LineageFindings>> {
  const found = await workedLineage(context, worked, id);
  if (!found.done) return found;
  const sought = [...new Set(searchWords(words).map(({ word }) => ` ${word}`))];
  if (sought.length === 0) return done({ places: [] });
  const places: ThreadPlace[] = found.value.paragraphs.flatMap((paragraphs, instrument) => {
    const texts = foldedTexts(found.value, instrument);
    return paragraphs.flatMap(({ address }, i) =>
      sought.every((word) => texts[i]?.includes(word)) ? [{ instrument, address }] : [],
    );
  });
  return done({ places });
}

/** What search compares of the paragraphs of a member, made once for as long as the lineage is kept in memory. */
function foldedTexts(worked: WorkedLineage, member: number): readonly string[] {
  const known = folded.get(worked) ?? new Map<number, readonly string[]>();
  folded.set(worked, known);
  const texts =
    known.get(member) ??
    (worked.paragraphs[member] ?? []).map(({ text }) =>
      searchWords(text)
        .map(({ word }) => ` ${word}`)
        .join(''),
    );
  known.set(member, texts);
  return texts;
}

const folded = new WeakMap<WorkedLineage, Map<number, readonly string[]>>();
