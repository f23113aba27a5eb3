import { useMemo, useState } from 'react';
import type { MandateFieldsGiven } from '../../api/mandate-changes.ts';
import type { ShownMandate } from '../../api/mandate-queries.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { DecidingNotice } from '../deciding-notice.tsx';
import { marksOfMandate, verbInText } from '../facts/marks-of-mandate.ts';
import { MarkedPassage } from '../marked-passage.tsx';
import type { Deciding } from '../use-deciding.ts';
import { useTermNames } from '../use-term-names.ts';
import { emptyForm, fieldsOf, formOf, isWhole } from './fields-of-form.ts';
import { MandateFields } from './mandate-fields.tsx';

interface CorrectDialogProps {
  readonly mandate: ShownMandate;
  readonly deciding: Deciding;
  /** Asked with what the person said otherwise. */
  readonly onKeep: (fields: MandateFieldsGiven, note: string | null) => void;
  readonly onClose: () => void;
}

/** Sets a mandate right; what the program read is kept beside it. */
export function CorrectDialog({ mandate, deciding, onKeep, onClose }: CorrectDialogProps) {
  const { w } = useWords();
  const { organizations } = useTermNames();
  const [form, setForm] = useState(() => formOf(mandate));
  const [note, setNote] = useState('');
  const fields = fieldsOf(form, mandate, organizations, mandate.instrument.language);
  return (
    <FormDialog
      isWide
      title={w('mandate.correct.title', { address: isolate(mandate.carriedBy) })}
      words={w('mandate.correct.words')}
      verb={w('mandate.correct.keep')}
      canKeep={!deciding.busy && isWhole(form) && Object.keys(fields).length > 0}
      notice={<DecidingNotice {...deciding} />}
      onKeep={() => onKeep(fields, noteOf(note))}
      onClose={onClose}
    >
      <p className="dialog-passage">
        <MarkedPassage
          text={mandate.words}
          language={mandate.instrument.language}
          marks={marksOfMandate(mandate)}
        />
      </p>
      <MandateFields form={form} onChange={setForm} />
      <NoteField note={note} onChange={setNote} />
    </FormDialog>
  );
}

interface AddDialogProps {
  readonly address: string;
  readonly text: string;
  readonly language: string;
  /** Words of the paragraph that a person had chosen when they began. */
  readonly chosen: string;
  readonly deciding: Deciding;
  readonly onKeep: (fields: MandateFieldsGiven, note: string | null) => void;
  readonly onClose: () => void;
}

/** Adds a mandate that the program did not find. */
export function AddDialog({ address, text, language, chosen, deciding, onKeep, onClose }: AddDialogProps) {
  const { w } = useWords();
  const { organizations } = useTermNames();
  const [form, setForm] = useState({ ...emptyForm, action: chosen });
  const [note, setNote] = useState('');
  return (
    <FormDialog
      isWide
      title={w('mandate.add.title', { address: isolate(address) })}
      words={w('mandate.add.words')}
      verb={w('mandate.add.keep')}
      canKeep={!deciding.busy && isWhole(form)}
      notice={<DecidingNotice {...deciding} />}
      onKeep={() => onKeep(fieldsOf(form, null, organizations, language), noteOf(note))}
      onClose={onClose}
    >
      <p className="dialog-passage">
        <MarkedPassage text={text} language={language} marks={[]} />
      </p>
      <MandateFields form={form} onChange={setForm} />
      <NoteField note={note} onChange={setNote} />
    </FormDialog>
  );
}

interface MergeDialogProps {
  readonly mandate: ShownMandate;
  /** The other mandates of the text, those of its paragraph first. */
  readonly others: readonly ShownMandate[];
  readonly deciding: Deciding;
  readonly onKeep: (into: string, note: string | null) => void;
  readonly onClose: () => void;
}

/** Says that a mandate is no other than one that stands beside it. */
export function MergeDialog({ mandate, others, deciding, onKeep, onClose }: MergeDialogProps) {
  const { w } = useWords();
  const [into, setInto] = useState<string | null>(
    others.find(({ paragraph }) => paragraph === mandate.paragraph)?.id ?? null,
  );
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const items = useMemo(() => {
    const words = typed.toLowerCase().split(/\s+/);
    return others
      .map((each) => ({
        id: each.id,
        name: each.carriedBy,
        words: each.action,
        language: each.instrument.language,
        hint: [verbInText(each), ...each.addressees.map(({ name }) => name)].join(' · '),
      }))
      .filter(({ name, words: action, hint }) => {
        const all = `${name} ${action} ${hint}`.toLowerCase();
        return words.every((word) => all.includes(word));
      });
  }, [others, typed]);
  return (
    <FormDialog
      isWide
      title={w('mandate.merge.title', { address: isolate(mandate.carriedBy) })}
      words={w('mandate.merge.words')}
      verb={w('mandate.merge.keep')}
      canKeep={!deciding.busy && into !== null}
      notice={<DecidingNotice {...deciding} />}
      onKeep={() => into !== null && onKeep(into, noteOf(note))}
      onClose={onClose}
    >
      <ChoiceList
        label={w('mandate.merge.choose')}
        find={w('mandate.merge.find')}
        typed={typed}
        onType={setTyped}
        items={items}
        chosen={into === null ? [] : [into]}
        onChoose={([id]) => setInto(id ?? null)}
      />
      <NoteField note={note} onChange={setNote} />
    </FormDialog>
  );
}

function NoteField({ note, onChange }: { readonly note: string; readonly onChange: (note: string) => void }) {
  const { w } = useWords();
  return (
    <label className="dialog-field">
      <span>{w('decide.note')}</span>
      <input dir="auto" value={note} onChange={(event) => onChange(event.target.value)} />
      <small>{w('decide.note.hint')}</small>
    </label>
  );
}

function noteOf(note: string): string | null {
  return note.trim() === '' ? null : note.trim();
}
