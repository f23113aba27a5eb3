import { useState } from 'react';
import { attachAddress, type EvidencePlace } from '../api/evidence-changes.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { TextField } from '../parts/fields.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useWords } from '../words/use-words.ts';

interface EvidenceLinkDialogProps {
  readonly place: EvidencePlace;
  readonly visibility: 'own side' | 'both sides';
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** An address on the web that shows that something was done. */
export function EvidenceLinkDialog({ place, visibility, onKept, onClose }: EvidenceLinkDialogProps) {
  const { w } = useWords();
  const [address, setAddress] = useState('');
  const [title, setTitle] = useState('');
  const [error, setError] = useState<unknown>(null);
  const keep = async () => {
    try {
      await attachAddress(place, address.trim(), { title, visibility });
      onKept();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <FormDialog
      title={w('reporting.evidence.link')}
      words={w('reporting.evidence.link.words')}
      verb={w('reporting.evidence.link.keep')}
      canKeep={/^https?:\/\/\S+$/i.test(address.trim())}
      notice={<FailureNotice error={error} away={w('reporting.away')} refused={w('reporting.refused')} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <TextField
        label={w('reporting.evidence.link.address')}
        type="url"
        value={address}
        isFirst
        hint={w('reporting.evidence.link.address.hint')}
        onChange={setAddress}
      />
      <TextField label={w('reporting.evidence.link.title')} value={title} most={500} onChange={setTitle} />
    </FormDialog>
  );
}
