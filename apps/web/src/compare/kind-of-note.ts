import type { ComparedNote } from '@biennium/core';

/** What became of a note. */
export function kindOfNote({
  old,
  new: fresh,
  redline,
}: ComparedNote): 'added' | 'dropped' | 'revised' | 'unchanged' {
  if (old === null) return 'added';
  if (fresh === null) return 'dropped';
  return redline.old === redline.new ? 'unchanged' : 'revised';
}

/** The anchor of a note: by its mark in the new text, or in the old one where it was dropped. */
export function anchorOfNote({ old, new: fresh }: ComparedNote): string {
  return fresh === null ? `old-note-${old}` : `note-${fresh}`;
}
