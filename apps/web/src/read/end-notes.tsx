import { useWords } from '../words/use-words.ts';
import { EndRow } from './end-row.tsx';
import { noteAnchor } from './places.ts';
import { useReading } from './reading-value.ts';
import { RichTextView } from './rich-text-view.tsx';

/** All notes at the end of the text; where the margin has room for them it shows them instead, except in print. */
export function EndNotes({ pointed }: { readonly pointed: string | null }) {
  const { w } = useWords();
  const { instrument, besideText } = useReading();
  const { notes } = instrument;
  if (notes.length === 0) return null;
  return (
    <section
      className={besideText.size === notes.length ? 'end-notes shown-beside' : 'end-notes'}
      aria-label={w('read.notes')}
    >
      <h2>{w('read.notes')}</h2>
      {notes.map((note, i) => (
        <EndRow
          key={noteAnchor(i)}
          anchor={noteAnchor(i)}
          marker={note.marker}
          isBeside={besideText.has(i)}
          pointed={pointed}
        >
          <bdi>
            <RichTextView rich={note} />
          </bdi>
        </EndRow>
      ))}
    </section>
  );
}
