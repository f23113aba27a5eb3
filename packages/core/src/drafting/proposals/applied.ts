import { carriedPlace, redlineBetween, untouchedRange } from '../carried.ts';
import type { Draft, DraftEntry, EntryReason, EntryWords } from '../draft.ts';
import { editedWords } from '../edited-words.ts';
import type { RoutineProposal } from './proposal.ts';

/** The draft with a proposal put in, where the words that it is about are still as in the base; `null` where they are not. */
export function appliedProposal(draft: Draft, proposal: RoutineProposal, reason: EntryReason): Draft | null {
  const note = draft.notes.findIndex(({ id }) => id === proposal.entry);
  if (note >= 0) {
    const { baseText, text, ...rest } = draft.notes[note] as Draft['notes'][number];
    const words = replaced(baseText ?? text, text, proposal);
    if (words === null) return null;
    const after = { ...rest, baseText, text: words, italics: [], reasons: [...rest.reasons, reason] };
    return { ...draft, notes: draft.notes.with(note, after) };
  }
  const index = draft.entries.findIndex(({ id }) => id === proposal.entry);
  const entry = draft.entries[index];
  if (!entry?.base || entry.fate === 'dropped') return null;
  const after = proposal.drops ? dropped(entry, reason) : withWords(entry, proposal, reason);
  return after && { ...draft, entries: draft.entries.with(index, after) };
}

function dropped(entry: DraftEntry, reason: EntryReason): DraftEntry {
  return { ...entry, fate: 'dropped', reasons: [...entry.reasons, reason] };
}

function withWords(entry: DraftEntry, proposal: RoutineProposal, reason: EntryReason): DraftEntry | null {
  const text = replaced((entry.base as EntryWords).text, entry.text, proposal);
  if (text === null) return null;
  return {
    ...entry,
    ...editedWords(entry, text, entry.passages),
    fate: 'edited',
    reasons: [...entry.reasons, reason],
  };
}

/** The words of now with the proposal in them. */
function replaced(base: string, now: string, { range, words, replacement }: RoutineProposal): string | null {
  if (base.slice(range.start, range.end) !== words) return null;
  const redline = redlineBetween(base, now);
  const at = carriedPlace(redline, range.start);
  const place = range.start === range.end ? { start: at, end: at } : untouchedRange(redline, range);
  return place && now.slice(0, place.start) + replacement + now.slice(place.end);
}
