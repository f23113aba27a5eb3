import type { ComparedNote, Comparison } from '@biennium/core';
import '../parts/paragraph-number.css';
import { RedlineView } from '../parts/redline-view.tsx';
import { RelationMark } from '../parts/relation-mark.tsx';
import { languages } from '../words/language.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import { anchorOfNote, kindOfNote } from './kind-of-note.ts';
import type { Kind } from './kind-of-row.ts';
import { changesOfRuns } from './matter-of-row.ts';

interface NotesViewProps {
  readonly notes: Comparison['notes'];
  readonly language: string;
  readonly isSide: boolean;
  readonly place: string | null;
  /** The kinds that are shown alone; none means all that changed. */
  readonly only: readonly Kind[];
  readonly isAllOpen: boolean;
}

/** The notes of both texts; those that stayed are only counted. */
export function NotesView({ notes, language, isSide, place, only, isAllOpen }: NotesViewProps) {
  const { w, language: screen } = useWords();
  if (notes.length === 0) return null;
  const isShown = (kind: Kind) => (only.length > 0 ? only.includes(kind) : kind !== 'unchanged');
  const shown = notes.filter(
    (note) => isAllOpen || isShown(kindOfNote(note)) || anchorOfNote(note) === place,
  );
  const unchanged = notes.filter((note) => !shown.includes(note) && kindOfNote(note) === 'unchanged').length;
  if (shown.length + unchanged === 0) return null;
  const direction = textDirection(language);
  return (
    <section className="comparison-section comparison-notes">
      <h2 className="section-name">{w('read.notes')}</h2>
      {shown.map((note) => {
        const kind = kindOfNote(note);
        const anchor = anchorOfNote(note);
        return (
          <div
            key={anchor}
            id={anchor}
            tabIndex={-1}
            dir={isSide ? undefined : direction}
            className={`comparison-row comparison-${kind}${anchor === place ? ' comparison-here' : ''}`}
          >
            {isSide ? (
              <>
                <div className="comparison-side" dir={direction} data-side={w('compare.old')}>
                  <NoteText note={note} language={language} side="old" />
                </div>
                <div className="comparison-side" dir={direction} data-side={w('compare.new')}>
                  <NoteText note={note} language={language} side="new" />
                </div>
              </>
            ) : (
              <NoteText note={note} language={language} />
            )}
            {kind !== 'unchanged' && (
              <div className="row-label" dir={languages[screen].direction}>
                <p className="row-label-kind">
                  <RelationMark relation={kind} />
                  {w(`kind-of-row.${kind}`)}
                </p>
              </div>
            )}
          </div>
        );
      })}
      {unchanged > 0 && (
        <p className="comparison-notes-folded">{w('compare.fold.notes', { n: unchanged })}</p>
      )}
    </section>
  );
}

interface NoteTextProps {
  readonly note: ComparedNote;
  readonly language: string;
  /** The text that alone is shown; both in one without it. */
  readonly side?: 'old' | 'new';
}

/** A note with its mark; nothing on the side that does not have it. */
function NoteText({ note, language, side }: NoteTextProps) {
  const { redline } = note;
  const mark = side === undefined ? (note.new ?? note.old) : note[side];
  if (mark === null) return null;
  return (
    <>
      <span className="paragraph-number">
        <sup>{mark}</sup>
      </span>
      <div className="comparison-text">
        <RedlineView
          redline={redline}
          changes={changesOfRuns(redline)}
          language={language}
          {...(side !== undefined && { side })}
        />
      </div>
    </>
  );
}
