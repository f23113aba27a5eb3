import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changePerson } from '../../api/focal-point-changes.ts';
import type { PersonSummary } from '../../api/focal-point-queries.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { TextField } from '../../parts/fields.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useWords } from '../../words/use-words.ts';

/** Another name, address or number of a person. */
export function ChangePersonDialog({
  person,
  onClose,
}: {
  readonly person: PersonSummary;
  readonly onClose: () => void;
}) {
  const { w } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState(person.name ?? '');
  const [email, setEmail] = useState(person.email ?? '');
  const [phone, setPhone] = useState(person.phone ?? '');
  const [error, setError] = useState<unknown>(null);
  const keep = async () => {
    try {
      await changePerson(person.id, person.version, { name, email: email || null, phone: phone || null });
      await client.invalidateQueries({ queryKey: ['focal-points'] });
      onClose();
    } catch (failure) {
      setError(failure);
      void client.invalidateQueries({ queryKey: ['focal-points', 'people'] });
    }
  };
  return (
    <FormDialog
      title={w('focal.person.change')}
      words={w('focal.person.change.words')}
      verb={w('focal.person.change.keep')}
      canKeep={name.trim() !== ''}
      notice={<FailureNotice error={error} away={w('focal.away')} refused={w('focal.refused')} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <TextField label={w('focal.person.name')} value={name} isFirst onChange={setName} />
      <TextField label={w('focal.person.email')} type="email" value={email} onChange={setEmail} />
      <TextField label={w('focal.person.phone')} type="tel" value={phone} onChange={setPhone} />
    </FormDialog>
  );
}
