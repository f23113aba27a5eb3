import type { ShownEntry } from '../../api/draft-queries.ts';
import { RelationMark } from '../../parts/relation-mark.tsx';
import { authorInWords } from '../../read/author-in-words.ts';
import { useWords } from '../../words/use-words.ts';

const marks = { edited: 'revised', dropped: 'dropped', added: 'added' } as const;

interface EntryFateProps {
  readonly entry: Pick<ShownEntry, 'fate' | 'moved' | 'reasons'>;
  /** It went to the other part of the resolution. */
  readonly isRecast?: boolean;
  /** All the reasons, not the last alone. */
  readonly isOpen: boolean;
}

/** What became of a paragraph, in a word and a shape, and why. */
export function EntryFate({ entry, isRecast = false, isOpen }: EntryFateProps) {
  const words = useWords();
  const { w, date } = words;
  const { fate, moved, reasons } = entry;
  if (fate === 'kept' && !moved && reasons.length === 0) return null;
  const told = reasons.filter(({ reason }) => reason !== null);
  const shown = isOpen ? told : told.slice(-1);
  return (
    <div className="entry-fate">
      {(fate !== 'kept' || moved) && (
        <p className="entry-fate-word">
          {fate !== 'kept' && (
            <>
              <RelationMark relation={marks[fate]} />
              {w(`draft.fate.${fate}`)}
            </>
          )}
          {moved && (
            <>
              <RelationMark relation="moved" />
              {w('draft.fate.moved')}
            </>
          )}
          {isRecast && (
            <>
              <RelationMark relation="recast" />
              {w('draft.fate.recast')}
            </>
          )}
        </p>
      )}
      {shown.map(({ step, reason, author, at }) => (
        <p key={step}>
          <q dir="auto">{reason}</q>{' '}
          <span className="entry-fate-who">
            {w('draft.by', { author: authorInWords(author, words), date: date(at) })}
          </span>
        </p>
      ))}
    </div>
  );
}
