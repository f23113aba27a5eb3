import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { entriesQuery, type ShownKind } from '../api/register-queries.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useWords } from '../words/use-words.ts';
import './entry-form.css';
import { daysInWords, entryName } from './entry-words.ts';
import type { OpenEntry } from './use-entry.ts';

/** Another entry that turned out to be this one. */
export function MergeDialog({ open, onClose }: { readonly open: OpenEntry; readonly onClose: () => void }) {
  const words = useWords();
  const { w } = words;
  const { entry } = open.page;
  const { data } = useQuery(entriesQuery(entry.kind as ShownKind, {}));
  const [other, setOther] = useState('');
  const [error, setError] = useState<unknown>(null);
  const others = (data?.items ?? []).filter(({ id }) => id !== entry.id);
  const keep = () =>
    open.change({ verb: 'merge', given: { other } }).then(onClose, (failure: unknown) => setError(failure));
  return (
    <FormDialog
      title={w('entry.merge')}
      words={w('entry.merge.words')}
      verb={w('entry.merge.keep')}
      canKeep={other !== ''}
      notice={<FailureNotice error={error} away={w('register.away')} refused={w('register.refused')} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <div className="dialog-field entry-form">
        <label className="entry-form-wide">
          <span>{w('entry.merge.other')}</span>
          <select value={other} onChange={(event) => setOther(event.target.value)}>
            <option value="">{w('entry.form.none')}</option>
            {others.map((item) => (
              <option key={item.id} value={item.id}>
                {item.kind === 'meeting'
                  ? `${entryName(item, words)} · ${daysInWords(item, words)}`
                  : entryName(item, words)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </FormDialog>
  );
}
