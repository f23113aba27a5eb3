import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { useDraft } from './drafting-value.ts';
import { FormDialog } from './form-dialog.tsx';

/** Another name for the draft. */
export function RenameDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const { page, change } = useDraft();
  const [name, setName] = useState(page.name);
  const [error, setError] = useState<unknown>(null);
  const keep = async () => {
    const outcome = await change({ verb: 'change', given: { name: name.trim() } });
    if (outcome.kind === 'done') onClose();
    // The name is nobody's words in the text: whoever was first, it can be given again.
    else if (outcome.kind === 'failed') setError(outcome.error);
  };
  return (
    <FormDialog
      title={w('draft.rename')}
      words={w('draft.rename.words')}
      verb={w('draft.rename.keep')}
      canKeep={name.trim() !== ''}
      error={error}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <label className="dialog-field">
        <span>{w('drafts.name')}</span>
        <input
          dir="auto"
          maxLength={400}
          // biome-ignore lint/a11y/noAutofocus: a person opened this to type here
          autoFocus
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
    </FormDialog>
  );
}
