import type { Draft, DraftEntry } from './draft.ts';

/**
 * The markers of the notes that are printed, in the order of printing: numbers in the order in which the text calls them, stars as
 * they were. A note that even the base does not call stays behind the one before it. As long as the notes are those of the base in
 * its order, their markers are too.
 */
export function markersOfNotes(draft: Draft, entries: readonly DraftEntry[]): Map<string, string> {
  const { notes } = draft;
  const called = [...new Set(entries.flatMap((entry) => entry.notes.map(({ note }) => note)))];
  const calledInBase = new Set(
    draft.entries.flatMap(({ base }) => base?.notes.map(({ note }) => note) ?? []),
  );
  const byId = new Map(notes.map((note) => [note.id, note]));
  const printed = called.filter((id) => byId.has(id));
  for (const [index, { id, marker }] of notes.entries()) {
    if (marker === null || calledInBase.has(id) || printed.includes(id)) continue;
    const before = notes.slice(0, index).findLast((note) => printed.includes(note.id));
    printed.splice(before ? printed.indexOf(before.id) + 1 : 0, 0, id);
  }
  const ofBase = notes.filter(({ marker }) => marker !== null).map(({ id }) => id);
  if (printed.length === ofBase.length && printed.every((id, index) => id === ofBase[index]))
    return new Map(printed.map((id) => [id, byId.get(id)?.marker as string]));
  let number = 0;
  return new Map(
    printed.map((id) => {
      const marker = byId.get(id)?.marker ?? null;
      return [id, marker !== null && !/^\d+$/.test(marker) ? marker : String(++number)];
    }),
  );
}
