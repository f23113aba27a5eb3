import type { Paragraph } from '@biennium/core';
import './margin-notes.css';
import { noteAnchor } from './places.ts';
import { useReading } from './reading-value.ts';
import { RichTextView } from './rich-text-view.tsx';
import { notesOf } from './rich-texts.ts';

interface MarginNotesProps {
  readonly paragraph: Paragraph;
  /** The anchor that is pointed at. */
  readonly pointed: string | null;
}

/** The notes of a paragraph beside it, where there is room; elsewhere they stand at the end. */
export function MarginNotes({ paragraph, pointed }: MarginNotesProps) {
  const { instrument, direction } = useReading();
  return notesOf(paragraph, instrument).map((index) => {
    const note = instrument.notes[index];
    if (note === undefined) return null;
    const anchor = noteAnchor(index);
    return (
      <div
        key={index}
        className={pointed === anchor ? 'margin-note pointed' : 'margin-note'}
        data-anchor={anchor}
        tabIndex={-1}
        lang={instrument.language}
        dir={direction}
      >
        <sup>{note.marker}</sup>{' '}
        <bdi>
          <RichTextView rich={note} />
        </bdi>
      </div>
    );
  });
}
