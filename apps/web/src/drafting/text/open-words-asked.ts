import type { StepGiven } from '../../api/draft-changes.ts';
import type { ShownEntry } from '../../api/draft-queries.ts';

export interface AskedAlternative {
  readonly words: string;
  readonly by: string;
}

/** What is typed to keep words open. */
export interface Asked {
  readonly words: string;
  /** Where the words were marked; `null` where they were written. */
  readonly start: number | null;
  readonly by: string;
  readonly alternatives: readonly AskedAlternative[];
}

export const noAlternative: AskedAlternative = { words: '', by: '' };

/** What was kept of it, as {@link wordsOfAsked} wrote it; else a form that begins with the words that are marked. */
export function askedOf(kept: string, marked: string): Asked {
  const empty: Asked = { words: marked, start: null, by: '', alternatives: [noAlternative] };
  if (kept === '') return empty;
  try {
    return { ...empty, ...(JSON.parse(kept) as Partial<Asked>) };
  } catch {
    return empty;
  }
}

/** As one word, to be kept; empty where nothing was typed. */
export function wordsOfAsked(asked: Asked): string {
  const { words, by, alternatives } = asked;
  const all = [words, by, ...alternatives.flatMap((each) => [each.words, each.by])];
  return all.every((each) => each.trim() === '') ? '' : JSON.stringify(asked);
}

/** The step that sets the words in brackets; `null` where the entry does not have them. A row without words or name asks for nothing. */
export function bracketStep(
  { id, text }: Pick<ShownEntry, 'id' | 'text'>,
  { words, start, by, alternatives }: Asked,
): Omit<Extract<StepGiven, { kind: 'bracket' }>, 'reason'> | null {
  const wanted = words.trim();
  if (wanted === '') return null;
  const isMarked = start !== null && text.startsWith(wanted, start);
  const from = isMarked ? start : text.indexOf(wanted);
  if (from < 0) return null;
  const others = alternatives
    .map((each) => ({ words: each.words.trim(), by: each.by.trim() || null }))
    .filter((each) => each.words !== '' || each.by !== null);
  return {
    kind: 'bracket',
    entry: id,
    range: { start: from, end: from + wanted.length },
    label: by.trim() || null,
    ...(others.length > 0 && { alternatives: others }),
  };
}
