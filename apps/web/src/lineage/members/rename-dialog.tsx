import { useState } from 'react';
import type { TaggedLineage } from '../../api/lineage-queries.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import { ChangeNotice } from './change-notice.tsx';
import { useChanging } from './use-changing.ts';

interface MemberDialogProps {
  readonly page: TaggedLineage;
  readonly onClose: () => void;
}

/** Gives a lineage another name. */
export function RenameDialog({ page, onClose }: MemberDialogProps) {
  const { w } = useWords();
  const { change, busy, error, isStale } = useChanging(page);
  const [name, setName] = useState(page.name);
  const keep = async () => {
    if ((await change({ verb: 'rename', given: { name: name.trim() } })) !== null) onClose();
  };
  return (
    <FormDialog
      title={w('members.rename')}
      words={w('members.rename.words')}
      verb={w('members.rename.keep')}
      canKeep={!busy && name.trim() !== '' && name.trim() !== page.name}
      isWide
      notice={<ChangeNotice error={error} isStale={isStale} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <label className="dialog-field">
        <span>{w('members.name')}</span>
        <textarea rows={3} dir="auto" value={name} onChange={(event) => setName(event.target.value)} />
      </label>
    </FormDialog>
  );
}
