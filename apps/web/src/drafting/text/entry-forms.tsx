import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { useDraft } from '../drafting-value.ts';
import { BracketForm } from './bracket-form.tsx';
import { EntryForm, type FormProps } from './entry-form.tsx';
import { useEntryName } from './entry-name.ts';
import { MoveForm } from './move-form.tsx';
import { SettleForm } from './settle-form.tsx';
import type { FormKind } from './use-forms.ts';
import { useTyped } from './use-typed.ts';
import { WordsField } from './words-field.tsx';

/** The form that a person opened at an entry. */
export function EntryFormOf({ kind, ...props }: FormProps & { readonly kind: FormKind }) {
  switch (kind) {
    case 'edit':
      return <EditForm {...props} />;
    case 'add':
      return <AddForm {...props} />;
    case 'move':
      return <MoveForm {...props} />;
    case 'note':
      return <NoteForm {...props} />;
    case 'bracket':
      return <BracketForm {...props} />;
    case 'settle':
      return <SettleForm {...props} />;
    case 'drop':
    case 'restore':
      return <PlainForm {...props} kind={kind} />;
  }
}

function EditForm({ entry, onClose }: FormProps) {
  const { w } = useWords();
  const { page } = useDraft();
  const name = useEntryName()(entry);
  const typed = useTyped(page.id, `edit ${entry.id}`, entry.text);
  return (
    <EntryForm
      label={w('draft.edit.label', { name: isolate(name) })}
      verb={w('draft.edit.keep')}
      typed={typed}
      entry={entry.id}
      now={entry.text}
      canKeep={typed.text !== entry.text && typed.text.trim() !== ''}
      stepOf={(reason) => ({ kind: 'edit', entry: entry.id, text: typed.text, reason })}
      onClose={onClose}
    >
      <WordsField
        label={w('draft.edit.words', { name: isolate(name) })}
        {...((entry.role === 'operative' || entry.role === 'preambular') && { hint: w('draft.edit.lines') })}
        value={typed.text}
        onChange={(text) => typed.set({ text })}
      />
    </EntryForm>
  );
}

/** Whole paragraphs and what may stand beside them. */
const roles = ['preambular', 'operative', 'heading', 'annex'] as const;

function AddForm({ entry, onClose }: FormProps) {
  const { w } = useWords();
  const { page } = useDraft();
  const name = useEntryName()(entry);
  const typed = useTyped(page.id, `add ${entry.id}`, '');
  const near = entry.role === 'formula' ? 'preambular' : entry.role;
  const role = roles.find((each) => each === (typed.place ?? near)) ?? 'operative';
  return (
    <EntryForm
      label={w('draft.add.label', { name: isolate(name) })}
      verb={w('draft.add.keep')}
      typed={typed}
      entry={entry.id}
      canKeep={typed.text.trim() !== ''}
      stepOf={(reason) => ({ kind: 'add', after: entry.id, role, text: typed.text, reason })}
      onClose={onClose}
    >
      <label className="draft-field">
        <span>{w('draft.add.role')}</span>
        <select value={role} onChange={(event) => typed.set({ place: event.target.value })}>
          {roles.map((each) => (
            <option key={each} value={each}>
              {w(`draft.role.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <WordsField
        label={w('draft.add.words', { name: isolate(name) })}
        hint={w('draft.edit.lines')}
        value={typed.text}
        onChange={(text) => typed.set({ text })}
      />
    </EntryForm>
  );
}

function PlainForm({ entry, kind, onClose }: FormProps & { readonly kind: 'drop' | 'restore' }) {
  const { w } = useWords();
  const { page } = useDraft();
  const name = useEntryName()(entry);
  const typed = useTyped(page.id, `${kind} ${entry.id}`, '');
  return (
    <EntryForm
      label={w(`draft.${kind}.label`, { name: isolate(name) })}
      verb={w(`draft.${kind}.keep`)}
      typed={typed}
      entry={entry.id}
      isReasonFirst
      stepOf={(reason) => ({ kind, entry: entry.id, reason })}
      onClose={onClose}
    />
  );
}

/** A new note, its mark behind words of the paragraph. */
function NoteForm({ entry, onClose }: FormProps) {
  const { w } = useWords();
  const { page, direction } = useDraft();
  const name = useEntryName()(entry);
  const typed = useTyped(page.id, `note ${entry.id}`, '');
  const behind = typed.place ?? '';
  const at = behind.trim() === '' ? entry.text.length : entry.text.indexOf(behind.trim());
  const place = behind.trim() === '' ? at : at + behind.trim().length;
  return (
    <EntryForm
      label={w('draft.note.label', { name: isolate(name) })}
      verb={w('draft.note.keep')}
      typed={typed}
      entry={entry.id}
      canKeep={typed.text.trim() !== '' && at >= 0}
      stepOf={(reason) => ({ kind: 'add-note', entry: entry.id, place, text: typed.text, reason })}
      onClose={onClose}
    >
      <WordsField
        label={w('draft.note.words')}
        rows={1}
        value={typed.text}
        onChange={(text) => typed.set({ text })}
      />
      <label className="draft-field">
        <span>{w('draft.note.behind')}</span>
        <input
          lang={page.language}
          dir={direction}
          value={behind}
          onChange={(event) => typed.set({ place: event.target.value || undefined })}
        />
        <small role={at < 0 ? 'alert' : undefined}>
          {at < 0 ? w('draft.note.notThere') : w('draft.note.behind.hint')}
        </small>
      </label>
    </EntryForm>
  );
}
