import type { Note, Span } from '@biennium/core';

/**
 * The index of the note that a mark in the text refers to, -1 when there is none. Where a marker stands several times
 * (each annex may count anew) the nearest note after the paragraph is meant.
 */
export function noteOfReference(notes: readonly Note[], marker: string, paragraph: Span): number {
  const after = notes.findIndex((note) => note.marker === marker && note.span.end > paragraph.start);
  return after >= 0 ? after : notes.findIndex((note) => note.marker === marker);
}
