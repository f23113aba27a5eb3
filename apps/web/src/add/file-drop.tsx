import { useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.ts';

const accepted = '.docx,.doc,.pdf,.html,.htm,.txt,.md,.xml';

/** A place to drop a file on, which is also the button to choose one. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const { w } = useWords();
  const [over, setOver] = useState(false);
  return (
    <label
      className={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
    >
      <input
        type="file"
        className="unseen"
        accept={accepted}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
        }}
      />
      <span className="drop-words">
        <Icon name="resolutions" />
        {w('add.drop')}
      </span>
      <span className="drop-formats">{w('add.drop.formats')}</span>
    </label>
  );
}
