import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { removePerson } from '../../api/focal-point-changes.ts';
import type { PersonSummary } from '../../api/focal-point-queries.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import './dialog-fields.css';

/** What is known of a person is removed for good, as they asked. */
export function RemovePersonDialog({
  person,
  onClose,
}: {
  readonly person: PersonSummary;
  readonly onClose: () => void;
}) {
  const { w } = useWords();
  const client = useQueryClient();
  const [isSure, setIsSure] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const remove = async () => {
    try {
      await removePerson(person.id);
      await client.invalidateQueries({ queryKey: ['focal-points'] });
      onClose();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <FormDialog
      title={w('focal.person.remove')}
      words={w('focal.person.remove.words', { name: isolate(person.name ?? '') })}
      verb={w('focal.person.remove.keep')}
      canKeep={isSure}
      notice={<FailureNotice error={error} away={w('focal.away')} refused={w('focal.refused')} />}
      onKeep={() => void remove()}
      onClose={onClose}
    >
      <label className="focal-check">
        <input type="checkbox" checked={isSure} onChange={(event) => setIsSure(event.target.checked)} />
        {w('focal.person.remove.sure')}
      </label>
    </FormDialog>
  );
}
