import type { EntryWords, ExplainedChange, Range, Redline } from '@biennium/core';
import type { ShownEntry, ShownNote, ShownProposal } from '../../api/draft-queries.ts';
import { keptText } from '../../parts/kept-text.ts';
import type { RedlineMatter, Setting } from '../../parts/redline-lines.ts';
import type { Look } from '../draft-search.ts';

/** An entry as a redline to show, with the places of open proposals in it. `null` where this look has nothing of it. */
export function shownWords(
  entry: ShownEntry,
  look: Look,
  open: readonly ShownProposal[],
  notes: ReadonlyMap<string, ShownNote>,
): RedlineMatter | null {
  const now = { ...settingOf(entry, notes, 'printed'), openingPhrase: entry.openingPhrase };
  const before = entry.base && settingOf(entry.base, notes, 'marker');
  if (look === 'base') {
    if (entry.base === null || before === null) return null;
    return { redline: keptText(entry.base.text), changes: places(open, (range) => range), new: before };
  }
  if (look === 'clean') {
    if (entry.fate === 'dropped') return null;
    const redline = entry.redline ?? keptText(entry.text);
    return {
      redline: keptText(entry.text),
      changes: places(open, (range) => rangeNow(redline, range)),
      new: now,
    };
  }
  const redline = wholeFate(entry) ?? entry.redline ?? keptText(entry.text);
  const changes = entry.fate === 'dropped' ? [] : places(open, (range) => rangeNow(redline, range));
  return { redline, changes, old: entry.fate === 'dropped' ? now : (before ?? now), new: now };
}

/** What was dropped or added goes or comes as a whole. */
function wholeFate({ fate, text }: ShownEntry): Redline | null {
  const whole = { start: 0, end: text.length };
  const none = { start: 0, end: 0 };
  if (fate === 'dropped') return { old: text, new: '', runs: [{ kind: 'deleted', old: whole, new: none }] };
  if (fate === 'added') return { old: '', new: text, runs: [{ kind: 'inserted', old: none, new: whole }] };
  return null;
}

function settingOf(
  words: EntryWords,
  notes: ReadonlyMap<string, ShownNote>,
  mark: 'printed' | 'marker',
): Setting {
  return {
    passages: words.passages,
    italics: words.italics,
    notes: words.notes.flatMap(({ note, at }) => {
      const marker = notes.get(note)?.[mark] ?? null;
      return marker === null ? [] : [{ marker, at }];
    }),
  };
}

function places(
  proposals: readonly ShownProposal[],
  placeOf: (range: Range) => Range | null,
): readonly ExplainedChange[] {
  return proposals.flatMap(({ range }) => {
    const place = placeOf(range);
    return place === null ? [] : [{ old: range, new: place, rule: null }];
  });
}

/** Where words of the base stand in the new text, if they all do. */
function rangeNow({ runs }: Redline, { start, end }: Range): Range | null {
  const run = runs.find(({ kind, old }) => kind === 'kept' && old.start <= start && end <= old.end);
  if (run === undefined) return null;
  const by = run.new.start - run.old.start;
  return { start: start + by, end: end + by };
}
