import { useWords } from '../words/use-words.ts';
import './end-notes.css';
import { MarginIssues } from './margin-issues.tsx';
import { noteAnchor } from './places.ts';
import { useReading } from './reading-value.ts';
import { RichTextView } from './rich-text-view.tsx';

/** All notes at the end of the text; where the margin has room for them it shows them instead, except in print. */
export function EndNotes({ pointed }: { readonly pointed: string | null }) {
  const { w } = useWords();
  const { instrument, direction, besideText } = useReading();
  if (instrument.notes.length === 0) return null;
  const allBeside = besideText.size === instrument.notes.length;
  return (
    <section className={allBeside ? 'end-notes shown-beside' : 'end-notes'} aria-label={w('read.notes')}>
      <h2>{w('read.notes')}</h2>
      {instrument.notes.map((note, i) => {
        const anchor = noteAnchor(i);
        const beside = besideText.has(i) ? ' shown-beside' : '';
        return (
          <div
            key={anchor}
            id={anchor}
            data-anchor={anchor}
            dir={direction}
            tabIndex={-1}
            className={`row end-note${beside}${pointed === anchor ? ' pointed' : ''}`}
          >
            <span className="end-note-marker">
              <bdi>{note.marker}</bdi>
            </span>
            <p lang={instrument.language} dir={direction}>
              <RichTextView rich={note} />
            </p>
            <div className="row-margin">
              <MarginIssues anchor={anchor} />
            </div>
          </div>
        );
      })}
    </section>
  );
}
