import type { ComparedNote, Comparison } from '@biennium/core';
import { RedlineView } from '../parts/redline-view.tsx';
import { RelationMark } from '../parts/relation-mark.tsx';
import { useWords } from '../words/use-words.ts';
import { changesOfRuns } from './matter-of-row.ts';

interface NotesViewProps {
  readonly notes: Comparison['notes'];
  readonly language: string;
  readonly place: string | null;
  readonly isAllOpen: boolean;
}

/** The notes of both texts; those that stayed are only counted. */
export function NotesView({ notes, language, place, isAllOpen }: NotesViewProps) {
  const { w } = useWords();
  if (notes.length === 0) return null;
  const shown = notes.filter(
    (note) => isAllOpen || kindOfNote(note) !== 'unchanged' || anchorOfNote(note) === place,
  );
  const folded = notes.length - shown.length;
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
            className={anchor === place ? 'comparison-row comparison-here' : 'comparison-row'}
          >
            <span className="comparison-number">
              <sup>{note.new ?? note.old}</sup>
            </span>
            <div className="comparison-text">
              <RedlineView redline={note.redline} changes={changesOfRuns(note.redline)} language={language} />
            </div>
            {kind !== 'unchanged' && (
              <div className="row-label">
                <p className="row-label-kind">
                  <RelationMark relation={kind} />
                  {w(`kind-of-row.${kind}`)}
                </p>
              </div>
            )}
          </div>
        );
      })}
      {folded > 0 && <p className="comparison-notes-folded">{w('compare.fold.notes', { n: folded })}</p>}
    </section>
  );
}

function kindOfNote({
  old,
  new: fresh,
  redline,
}: ComparedNote): 'added' | 'dropped' | 'revised' | 'unchanged' {
  if (old === null) return 'added';
  if (fresh === null) return 'dropped';
  return redline.old === redline.new ? 'unchanged' : 'revised';
}

function anchorOfNote({ old, new: fresh }: ComparedNote): string {
  return fresh === null ? `old-note-${old}` : `note-${fresh}`;
}
