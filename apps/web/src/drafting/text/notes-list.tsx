import { useState } from 'react';
import type { ShownNote, ShownProposal } from '../../api/draft-queries.ts';
import { Action } from '../../parts/action.tsx';
import { keptText } from '../../parts/kept-text.ts';
import { RedlineView } from '../../parts/redline-view.tsx';
import { isolate } from '../../words/isolate.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import type { Look } from '../draft-search.ts';
import { useDraft } from '../drafting-value.ts';
import { entryAnchor } from './entry-anchor.ts';
import { EntryFate } from './entry-fate.tsx';
import { EntryForm } from './entry-form.tsx';
import { keptWords } from './kept-words.ts';
import { ProposalCard } from './proposal-card.tsx';
import { useTyped } from './use-typed.ts';
import { WordsField } from './words-field.tsx';

interface NotesListProps {
  readonly look: Look;
  readonly proposals: ReadonlyMap<string, readonly ShownProposal[]>;
  readonly here: string | null;
  readonly current: string | null;
  readonly onHere: (note: string) => void;
}

/** The notes of the draft, in the order in which they are called. */
export function NotesList({ look, proposals, here, current, onHere }: NotesListProps) {
  const { w } = useWords();
  const { page } = useDraft();
  const notes = page.notes.filter((note) => (look === 'base' ? note.marker : note.printed) !== null);
  if (notes.length === 0) return null;
  return (
    <section aria-label={w('read.notes')}>
      <h2 className="section-name">{w('read.notes')}</h2>
      {notes.map((note) => (
        <NoteRow
          key={note.id}
          note={note}
          look={look}
          proposals={proposals.get(note.id) ?? []}
          isHere={here === note.id}
          current={current}
          onHere={onHere}
        />
      ))}
    </section>
  );
}

interface NoteRowProps {
  readonly note: ShownNote;
  readonly look: Look;
  readonly proposals: readonly ShownProposal[];
  readonly isHere: boolean;
  readonly current: string | null;
  readonly onHere: (note: string) => void;
}

function NoteRow({ note, look, proposals, isHere, current, onHere }: NoteRowProps) {
  const { w, language: ofScreen } = useWords();
  const { page, direction } = useDraft();
  const [form, setForm] = useState(() => formOfKept(page.id, note.id));
  const marker = (look === 'base' ? note.marker : note.printed) ?? '';
  const text = look === 'base' ? (note.baseText ?? note.text) : note.text;
  const redline = look === 'redline' ? (note.redline ?? keptText(text)) : keptText(text);
  const isKept = note.baseText === note.text;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go from row to row; its number is a button
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      id={entryAnchor(note.id)}
      className={isHere ? 'entry-row entry-note entry-here' : 'entry-row entry-note'}
      dir={direction}
      tabIndex={-1}
      onClick={() => !isHere && onHere(note.id)}
    >
      <button
        type="button"
        className="entry-number entry-address"
        aria-expanded={isHere}
        aria-label={w('place.note', { marker: isolate(marker) })}
        onClick={() => onHere(note.id)}
      >
        <bdi>{marker}</bdi>
      </button>
      <div className="entry-text">
        <RedlineView
          redline={redline}
          changes={[]}
          new={{ passages: [], italics: note.italics, notes: [] }}
          language={page.language}
        />
        {form !== null && (
          <div dir={textDirection(ofScreen)}>
            <NoteForm key={form} kind={form} note={note} onClose={() => setForm(null)} />
          </div>
        )}
        {isHere && form === null && page.state !== 'adopted' && (
          <div className="entry-tools" dir={textDirection(ofScreen)}>
            <Action icon="correct" onPress={() => setForm('set-note')}>
              {w('draft.do.edit')}
            </Action>
            <Action onPress={() => setForm('drop-note')}>{w('draft.do.drop')}</Action>
          </div>
        )}
      </div>
      <div className="entry-aside" dir={textDirection(ofScreen)}>
        {(!isKept || note.reasons.length > 0) && (
          <EntryFate
            entry={{
              fate: note.baseText === null ? 'added' : isKept ? 'kept' : 'edited',
              moved: false,
              reasons: note.reasons,
            }}
            isOpen={isHere}
          />
        )}
        {proposals.map((proposal) => (
          <ProposalCard
            key={proposal.id}
            proposal={proposal}
            isCurrent={proposal.id === current}
            size={isHere ? 'whole' : 'brief'}
          />
        ))}
      </div>
    </div>
  );
}

/** A form with words that were kept on this machine is open from the start. */
function formOfKept(draft: string, note: string): 'set-note' | 'drop-note' | null {
  const kept = keptWords(draft);
  return (['set-note', 'drop-note'] as const).find((kind) => kept[`${kind} ${note}`] !== undefined) ?? null;
}

interface NoteFormProps {
  readonly kind: 'set-note' | 'drop-note';
  readonly note: ShownNote;
  readonly onClose: () => void;
}

function NoteForm({ kind, note, onClose }: NoteFormProps) {
  const { w } = useWords();
  const { page } = useDraft();
  const isDrop = kind === 'drop-note';
  const typed = useTyped(page.id, `${kind} ${note.id}`, isDrop ? '' : note.text);
  const name = w('place.note', { marker: isolate(note.printed ?? '') });
  return (
    <EntryForm
      label={w(isDrop ? 'draft.drop.label' : 'draft.edit.label', { name })}
      verb={w(isDrop ? 'draft.drop.keep' : 'draft.edit.keep')}
      typed={typed}
      entry={note.id}
      {...(!isDrop && { now: note.text })}
      isReasonFirst={isDrop}
      canKeep={isDrop || (typed.text.trim() !== '' && typed.text !== note.text)}
      stepOf={(reason) =>
        kind === 'drop-note'
          ? { kind, note: note.id, reason }
          : { kind, note: note.id, text: typed.text, reason }
      }
      onClose={onClose}
    >
      {!isDrop && (
        <WordsField
          label={w('draft.edit.words', { name })}
          rows={1}
          value={typed.text}
          onChange={(text) => typed.set({ text })}
        />
      )}
    </EntryForm>
  );
}
