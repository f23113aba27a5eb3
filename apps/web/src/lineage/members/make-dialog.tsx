import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { makeLineage } from '../../api/lineage-changes.ts';
import { lineageQuery } from '../../api/lineage-queries.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import { ChangeNotice } from './change-notice.tsx';
import { InstrumentChoice } from './instrument-choice.tsx';

const none: ReadonlySet<string> = new Set();

/** Joins resolutions by hand. */
export function MakeDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    setError(null);
    try {
      const named = name.trim();
      const made = await makeLineage({ instruments: [...chosen], ...(named !== '' && { name: named }) });
      client.setQueryData(lineageQuery(made.id).queryKey, made);
      void client.invalidateQueries({ queryKey: ['lineages'] });
      onClose();
      void navigate({ to: '/lineages/$id', params: { id: made.id } });
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={w('lineages.make')}
      words={w('lineages.make.words')}
      verb={w('lineages.make.keep', { n: chosen.length })}
      canKeep={chosen.length > 1 && !busy}
      isWide
      notice={<ChangeNotice error={error} isStale={false} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <InstrumentChoice without={none} chosen={chosen} onChoose={setChosen} />
      <label className="dialog-field">
        <span>{w('members.name')}</span>
        <input dir="auto" value={name} onChange={(event) => setName(event.target.value)} />
        <small>{w('members.name.hint')}</small>
      </label>
    </FormDialog>
  );
}
