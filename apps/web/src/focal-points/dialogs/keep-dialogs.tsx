import { useState } from 'react';
import type { PostChange } from '../../api/focal-point-changes.ts';
import type { PostPage } from '../../api/focal-point-queries.ts';
import { TextField, WordsField } from '../../parts/fields.tsx';
import { useWords } from '../../words/use-words.ts';
import { PostDialog } from './post-dialog.tsx';

interface DialogProps {
  readonly page: PostPage;
  readonly onChange: (change: PostChange) => Promise<void>;
  readonly onClose: () => void;
}

/** Words about the work, for whoever holds the post. */
export function NoteDialog({ onChange, onClose }: Omit<DialogProps, 'page'>) {
  const { w } = useWords();
  const [words, setWords] = useState('');
  return (
    <PostDialog
      title={w('focal.note.add')}
      words={w('focal.note.words')}
      verb={w('focal.note.keep')}
      change={words.trim() === '' ? null : { verb: 'notes', given: { words } }}
      onChange={onChange}
      onClose={onClose}
    >
      <WordsField label={w('focal.note')} value={words} isFirst onChange={setWords} />
    </PostDialog>
  );
}

/** The last day of a post, after which it need not be held. */
export function CloseDialog({ page, onChange, onClose }: DialogProps) {
  const { w } = useWords();
  const [closedOn, setClosedOn] = useState(page.on);
  const [note, setNote] = useState('');
  return (
    <PostDialog
      title={w('focal.close')}
      words={w('focal.close.words')}
      verb={w('focal.close.keep')}
      change={closedOn === '' ? null : { verb: 'closing', given: { closedOn, note } }}
      onChange={onChange}
      onClose={onClose}
    >
      <TextField label={w('focal.close.on')} type="date" value={closedOn} onChange={setClosedOn} />
      <WordsField label={w('focal.note')} value={note} onChange={setNote} />
    </PostDialog>
  );
}
