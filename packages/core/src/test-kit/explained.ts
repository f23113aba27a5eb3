import type { FlatParagraph } from '../instrument/flat-paragraph.ts';
import { openingPhraseFinder } from '../instrument/opening-phrases/finders.ts';
import type { ExplainedChange } from '../lineage/lineage.ts';
import { explainedChanges } from '../lineage/routine/explained-changes.ts';
import { redlineOfTexts } from '../redline/from-texts.ts';
import { flat } from './flat-paragraphs.ts';

/** A paragraph of these words, with its opening phrase as the grammar finds it. */
export function opened(text: string, language = 'en'): FlatParagraph {
  const opening = openingPhraseFinder(language)(text);
  return {
    ...flat(opening?.part === 'preambular' ? 'PP1' : 'OP1', text),
    openingPhrase: opening && text.slice(0, opening.length),
  };
}

/** What became of the words of `old`, explained. */
export function changesBetween(old: string, fresh: string, language = 'en'): ExplainedChange[] {
  const redline = redlineOfTexts(old, fresh);
  return explainedChanges(opened(old, language), opened(fresh, language), redline, language);
}

/** The same, a line each: `session-number [-sixty-first-]{+sixty-fifth+}`; a dash for what is substantive. */
export function explained(old: string, fresh: string, language = 'en'): string[] {
  return changesBetween(old, fresh, language).map(
    (change) =>
      `${change.rule ?? '—'} [-${old.slice(change.old.start, change.old.end)}-]{+${fresh.slice(change.new.start, change.new.end)}+}`,
  );
}

/** The rules that explain the changes, each once; `null` where one is substantive. */
export function rulesOf(old: string, fresh: string, language = 'en'): (string | null)[] {
  return [...new Set(changesBetween(old, fresh, language).map(({ rule }) => rule))];
}
