import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { makeWorkspace } from '../api/account-changes.ts';
import { addressOfWorkspace } from '../api/in-workspace.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { TextField } from '../parts/fields.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useWords } from '../words/use-words.ts';
import { blankPair, tidyPair } from './blank-pair.ts';
import { PairFields } from './pair-fields.tsx';

/** A workspace for another pair, made by its configuration alone. */
export function NewWorkspaceDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [pair, setPair] = useState(blankPair(w('workspace.cycleName.usual')));
  const making = useMutation({
    mutationFn: () => makeWorkspace({ name, code, configuration: tidyPair(pair) }),
    onSuccess: (made) => location.assign(addressOfWorkspace(made.code)),
  });
  return (
    <FormDialog
      title={w('workspace.new')}
      words={w('workspace.new.words')}
      verb={w('workspace.new.verb')}
      canKeep={name.trim() !== '' && code !== '' && !making.isPending}
      isWide
      notice={
        <FailureNotice error={making.error} away={w('settings.away')} refused={w('settings.refused')} />
      }
      onKeep={() => making.mutate()}
      onClose={onClose}
    >
      <div className="settings-form">
        <div className="dialog-fields">
          <TextField label={w('workspace.name')} value={name} most={200} isFirst onChange={setName} />
          <TextField
            label={w('workspace.code')}
            value={code}
            most={31}
            hint={w('workspace.code.hint', { address: addressOfWorkspace(code === '' ? 'asean' : code) })}
            onChange={(words) => setCode(words.toLowerCase().replaceAll(/[^a-z0-9-]/g, ''))}
          />
        </div>
        <PairFields value={pair} isHere={false} onChange={setPair} />
      </div>
    </FormDialog>
  );
}
