import { useState } from 'react';
import type { PersonGiven, PostChange } from '../../api/focal-point-changes.ts';
import type { PostPage, ShownAssignment } from '../../api/focal-point-queries.ts';
import { TextField, WordsField } from '../../parts/fields.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { PersonFields } from './person-fields.tsx';
import { PostDialog } from './post-dialog.tsx';

interface DialogProps {
  readonly page: PostPage;
  readonly onChange: (change: PostChange) => Promise<void>;
  readonly onClose: () => void;
}

/** Somebody is nominated for a post, or assigned at once. */
export function NominateDialog({ page, onChange, onClose }: DialogProps) {
  const { w } = useWords();
  const [person, setPerson] = useState<PersonGiven | null>(null);
  const [from, setFrom] = useState(page.on);
  const [until, setUntil] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [note, setNote] = useState('');
  const given = person && from !== '' ? { person, from, until: until || null, confirmed, note } : null;
  return (
    <PostDialog
      title={w('focal.nominate')}
      words={w('focal.nominate.words')}
      verb={confirmed ? w('focal.nominate.assign') : w('focal.nominate.keep')}
      change={given && { verb: 'assignments', given }}
      onChange={onChange}
      onClose={onClose}
    >
      <PersonFields but={page.holder?.person.id} onChange={setPerson} />
      <TextField label={w('focal.from')} type="date" value={from} onChange={setFrom} />
      <TextField
        label={w('focal.untilDay')}
        type="date"
        value={until}
        hint={w('focal.untilDay.hint')}
        onChange={setUntil}
      />
      <label className="focal-check dialog-field-wide">
        <input type="checkbox" checked={confirmed} onChange={(event) => setConfirmed(event.target.checked)} />
        {w('focal.nominate.confirmed')}
      </label>
      <WordsField label={w('focal.note')} value={note} onChange={setNote} />
    </PostDialog>
  );
}

/** A post goes from one person to the next, with a note and what is open. */
export function HandOverDialog({ page, onChange, onClose }: DialogProps) {
  const { w } = useWords();
  const { holder, next } = page;
  const [to, setTo] = useState<PersonGiven | null>(null);
  const [on, setOn] = useState(next && next.from > page.on ? next.from : page.on);
  const [note, setNote] = useState('');
  const isWhole = holder !== null && to !== null && on !== '' && note.trim() !== '';
  return (
    <PostDialog
      title={w('focal.handOver')}
      words={w('focal.handOver.words', { name: isolate(holder?.person.name ?? '') })}
      verb={w('focal.handOver.keep')}
      change={isWhole ? { verb: 'hand-over', given: { assignment: holder.id, to, on, note } } : null}
      onChange={onChange}
      onClose={onClose}
    >
      <PersonFields
        but={holder?.person.id}
        nominated={next?.state === 'nominated' ? next.person.id : undefined}
        onChange={setTo}
      />
      <TextField
        label={w('focal.handOver.on')}
        type="date"
        value={on}
        hint={w('focal.handOver.on.hint')}
        onChange={setOn}
      />
      <WordsField
        label={w('focal.handOver.note')}
        value={note}
        hint={w('focal.handOver.note.hint')}
        onChange={setNote}
      />
    </PostDialog>
  );
}

/** The days of an assignment are corrected, or its last day is told. */
export function DaysDialog({
  assignment,
  onChange,
  onClose,
}: Omit<DialogProps, 'page'> & { readonly assignment: ShownAssignment }) {
  const { w } = useWords();
  const [from, setFrom] = useState(assignment.from);
  const [until, setUntil] = useState(assignment.until ?? '');
  const [note, setNote] = useState('');
  const given = { from, until: until || null, note };
  return (
    <PostDialog
      title={w('focal.days.title')}
      words={w('focal.days.words')}
      verb={w('focal.days.keep')}
      change={from === '' ? null : { verb: 'assignment', assignment: assignment.id, given }}
      onChange={onChange}
      onClose={onClose}
    >
      <TextField label={w('focal.from')} type="date" value={from} onChange={setFrom} />
      <TextField
        label={w('focal.untilDay')}
        type="date"
        value={until}
        hint={w('focal.untilDay.hint')}
        onChange={setUntil}
      />
      <WordsField label={w('focal.note')} value={note} onChange={setNote} />
    </PostDialog>
  );
}
